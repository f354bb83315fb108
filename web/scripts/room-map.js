// Where a map is wider than its frame, the start of the conversation is in sight.
"use strict";

{
  const frame = document.querySelector(".group .map-frame");
  const start = frame?.querySelector(".map-start")?.getBoundingClientRect();
  if (start) {
    const left = frame.getBoundingClientRect().left;
    frame.scrollLeft += start.left + start.width / 2 - left - frame.clientWidth / 2;
  }
}
