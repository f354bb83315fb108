// What makes a page quicker to use. Everything works without it.
"use strict";

/** Keys: 1 to 9 choose, f marks the last line, or the one whose flag has the focus. */
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
    const flags = document.querySelectorAll(".flag-box");
    (focused ?? flags[flags.length - 1])?.click();
  } else if (shortcuts && /^[1-9]$/.test(event.key)) {
    const offer = document.querySelector("[data-offer]:not([hidden])");
    offer?.querySelectorAll(".choice")[Number(event.key) - 1]?.click();
  }
});

/** Own words come first: the answers appear when they are asked for. */
function foldOffer(scene) {
  const own = scene.querySelector("[data-own-words]");
  const offer = scene.querySelector("[data-offer]");
  const reveal = own?.querySelector("[data-reveal]");
  if (!own || !offer || own.querySelector("textarea").value !== "") {
    return;
  }
  offer.hidden = true;
  reveal.hidden = false;
  reveal.addEventListener("click", () => {
    offer.hidden = false;
    reveal.hidden = true;
    offer.querySelector("[data-prompt]").focus(); // not an answer: a second Enter would give it
  });
}

/** A pick tells what fits while one chooses; the server decides. */
function countPick(scene) {
  const pick = scene.querySelector("[data-pick]");
  if (!pick) {
    return;
  }
  const max = Number(pick.dataset.max);
  const budget = "budget" in pick.dataset ? Number(pick.dataset.budget) : Infinity;
  const unit = pick.dataset.unit ? " " + pick.dataset.unit : "";
  const words = (name) => scene.querySelector(`template[data-words=${name}]`).content.textContent;
  const figure = (value) => value.toLocaleString(document.documentElement.lang);
  const boxes = [...pick.querySelectorAll("input")];

  const tell = (element, text) => {
    if (element && element.textContent !== text) {
      element.textContent = text;
    }
  };

  const count = () => {
    const chosen = boxes.filter((box) => box.checked);
    const spent = chosen.reduce((sum, box) => sum + Number(box.dataset.cost), 0);
    const left = budget - spent;
    for (const box of boxes) {
      const over = !box.checked && Number(box.dataset.cost) > left;
      const full = !box.checked && chosen.length >= max;
      box.disabled = over || full;
      const why = over ? words("over").replace("#", figure(Math.max(0, left)) + unit) : full ? words("full") : "";
      tell(box.parentElement.querySelector("[data-refusal]"), why);
    }
    const sum = scene.querySelector("[data-sum]");
    tell(sum.querySelector("[data-chosen]"), words("chosen").replace("#", figure(chosen.length)));
    tell(sum.querySelector("[data-left]"), figure(left));
    sum.querySelector(".meter-part")?.setAttribute("width", budget > 0 ? (100 * spent) / budget + "%" : "0%");
  };

  pick.addEventListener("change", count);
  count();
}

function enter(scene) {
  foldOffer(scene);
  countPick(scene);
}

function landOnNow() {
  const now = document.getElementById("now");
  if (now && document.querySelector('.talk[data-when="past"]')) {
    now.scrollIntoView({ block: "start", behavior: "instant" });
  }
  return now;
}

/** Whoever listens to the page hears what was said, and by whom, without looking for it. */
function announce(now) {
  const spoken = now.querySelectorAll(".passage-who, .mail-from, p.unseen, .line-text");
  document.getElementById("said").textContent = [...spoken].map((part) => part.textContent.trim()).join("\n");
}

const trouble = (shown) => {
  const notice = document.getElementById("trouble");
  if (notice) {
    notice.hidden = !shown;
  }
};

document.addEventListener("htmx:beforeRequest", () => trouble(false));
document.addEventListener("htmx:sendError", () => trouble(true));
document.addEventListener("htmx:responseError", () => trouble(true));
document.addEventListener("htmx:timeout", () => trouble(true));
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id === "scene") {
    enter(document.getElementById("scene"));
    const now = landOnNow();
    const notice = document.getElementById("notice");
    notice?.scrollIntoView({ block: "center", behavior: "instant" });
    (notice ?? now)?.focus({ preventScroll: true });
    if (now && !notice) {
      announce(now);
    }
  }
});

const scene = document.getElementById("scene");
if (scene) {
  enter(scene);
  landOnNow();
}

/** Keeps a choice for the next visit; null forgets it. */
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

/** Sets or takes away what the styles and the keys read. */
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

/** Whoever speaks to their device, or has a restless hand, can do without single keys. */
const keys = document.querySelector("[data-keys-choice]");
if (keys) {
  keys.hidden = false;
  const box = keys.querySelector("input");
  box.checked = document.documentElement.dataset.keys !== "off";
  box.addEventListener("change", () => set("keys", box.checked ? null : "off"));
}
