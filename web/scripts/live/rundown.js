// The run sheet stands open beside the controls where there is room for it, and is folded on a phone.
"use strict";

{
  const sheet = document.querySelector(".led-sheet");
  const wide = matchMedia("(min-width: 75rem)");

  const unfold = () => {
    sheet.open = wide.matches;
    sheet.querySelector(".rundown-part[aria-current]")?.scrollIntoView({ block: "nearest" });
  };

  if (sheet) {
    wide.addEventListener("change", unfold);
    unfold();
  }
}
