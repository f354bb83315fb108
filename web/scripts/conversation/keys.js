// Keys: 1 to 9 choose, f marks the last line, or the one whose flag has the focus.
"use strict";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
    return;
  }
  const shortcuts = document.documentElement.dataset.keys !== "off";
  if (event.target.closest?.("textarea, select, input:not([type=checkbox], [type=radio])")) {
    return;
  }
  if (event.key === "Enter" && event.target.matches?.("#scene input[type=checkbox]")) {
    event.preventDefault();
    event.target.click();
  } else if (shortcuts && (event.key === "f" || event.key === "F")) {
    const focused = event.target.closest?.(".line")?.querySelector(".flag-box");
    const flags = [...document.querySelectorAll(".flag-box")].filter((flag) => !isComing(flag));
    (focused ?? flags.at(-1))?.click();
  } else if (shortcuts && /^[1-9]$/.test(event.key)) {
    const offer = document.querySelector("[data-offer]:not([hidden])");
    offer?.querySelectorAll(".choice")[Number(event.key) - 1]?.click();
  }
});
