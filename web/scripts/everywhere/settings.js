// What someone wants otherwise than others, kept for the next visit.
"use strict";

/** Keeps a choice; null forgets it. */
function keep(name, value) {
  try {
    if (value === null) {
      localStorage.removeItem(name);
    } else {
      localStorage.setItem(name, value);
    }
  } catch {
    // A browser that keeps nothing: it holds for this page.
  }
}

/** Sets or takes away what the styles and the scripts read. */
function set(name, value) {
  if (value === null) {
    delete document.documentElement.dataset[name];
  } else {
    document.documentElement.dataset[name] = value;
  }
  keep(name, value);
}

const themes = document.querySelector("[data-theme-choice]");
if (themes) {
  themes.hidden = false;
  themes.querySelector(`[value=${document.documentElement.dataset.theme ?? "system"}]`).checked = true;
  themes.addEventListener("change", (event) => {
    set("theme", event.target.value === "system" ? null : event.target.value);
  });
}

/** A box for something that is on unless it was switched off. */
function offer(choice, name, checkedMeansOn) {
  if (!choice) {
    return;
  }
  choice.hidden = false;
  const box = choice.querySelector("input");
  const isOn = document.documentElement.dataset[name] !== "off";
  box.checked = isOn === checkedMeansOn;
  box.addEventListener("change", () => set(name, box.checked === checkedMeansOn ? null : "off"));
}

/** Whoever speaks to their device, or has a restless hand, can do without single keys. */
offer(document.querySelector("[data-keys-choice]"), "keys", true);
/** Whoever reads fast, or hears the page, can have the lines of a conversation all at once. */
offer(document.querySelector("[data-pace-choice]"), "pace", false);
