// New lines come in one after the other, at the pace at which one reads. They have their room from
// the start, so that nothing moves; to whoever hears the page they are there at once.
"use strict";

const FIRST_MILLIS = 400;
const MILLIS_PER_CHARACTER = 32; // some 250 words a minute
const SHORTEST_MILLIS = 600;
const LONGEST_MILLIS = 2200;
/** What comes in as one: a line; a letter; what lies on a desk. */
const UNITS = ".chapter, .mail, .talk[data-medium=desk], .talk:not([data-medium=desk]) > .line";

let coming = [];
let pacer = 0;

const isComing = (part) => part.closest("[data-coming]") !== null;

function wantsAllAtOnce() {
  return (
    document.documentElement.dataset.pace === "off" ||
    matchMedia("(prefers-reduced-motion: reduce)").matches
  );
}

/** Holds the lines back and lets them in. */
function letIn(scene) {
  showRest();
  if (wantsAllAtOnce()) {
    return;
  }
  const units = [...scene.querySelectorAll(UNITS)];
  coming = units.filter((unit) => unit.closest("#now") && !unit.parentElement.closest(".mail"));
  if (coming.length === 0) {
    return;
  }
  coming.forEach((unit) => (unit.dataset.coming = "later"));
  coming[0].dataset.coming = "next";
  scene.querySelector("#moves").dataset.coming = "later";
  pacer = setTimeout(showNext, FIRST_MILLIS);
}

function showNext() {
  const shown = coming.shift();
  delete shown.dataset.coming;
  if (coming.length === 0) {
    showRest();
    return;
  }
  coming[0].dataset.coming = "next";
  const reading = shown.textContent.trim().length * MILLIS_PER_CHARACTER;
  pacer = setTimeout(showNext, Math.min(LONGEST_MILLIS, Math.max(SHORTEST_MILLIS, reading)));
}

function showRest() {
  clearTimeout(pacer);
  coming = [];
  document.querySelectorAll("[data-coming]").forEach((part) => delete part.dataset.coming);
}

// The second click of a double click was meant for the answer before.
document.addEventListener("click", (event) => event.detail < 2 && showRest(), true);

document.addEventListener("focusin", (event) => {
  if (isComing(event.target)) {
    showRest();
  }
});

document.addEventListener(
  "keydown",
  (event) => {
    const alone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
    if (coming.length === 0 || !alone || /^(Tab|Shift|f|F)$/.test(event.key)) {
      return;
    }
    showRest();
    if (/^[1-9]$/.test(event.key)) {
      event.stopImmediatePropagation(); // an answer that nobody has seen is not given
      event.preventDefault();
    }
  },
  true,
);
