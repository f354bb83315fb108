// What was typed, ticked and flagged but not sent stays through a reload, a refusal, a switch of
// language: in this tab, for this turn of this play.
"use strict";

const draftName = (scene) => "draft:" + scene.dataset.playthrough;

/** What is written down for the turn on screen; null for nothing. */
function draft(scene) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(draftName(scene)));
    return kept?.turn === scene.dataset.turn ? kept : null;
  } catch {
    return null;
  }
}

function keepDraft(scene) {
  const form = new FormData(scene.querySelector("#moves"));
  const fields = [...form].filter(([name]) => name !== "turn" && name !== "move");
  const unfolded = scene.querySelector("[data-reveal]")?.hidden === true;
  try {
    const kept = JSON.stringify({ turn: scene.dataset.turn, fields, unfolded });
    sessionStorage.setItem(draftName(scene), kept);
  } catch {
    // A browser that keeps nothing: it is on the page.
  }
}

function forgetDraft(scene) {
  try {
    sessionStorage.removeItem(draftName(scene));
  } catch {
    // Nothing was kept.
  }
}

function wasUnfolded(scene) {
  return draft(scene)?.unfolded === true;
}

/** Puts back what was there; whatever belongs to another turn is forgotten. */
function restoreDraft(scene) {
  const kept = draft(scene);
  if (!kept) {
    forgetDraft(scene);
    return;
  }
  for (const [name, value] of kept.fields) {
    for (const field of scene.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === "checkbox") {
        field.checked ||= field.value === value && !field.disabled;
      } else {
        field.value = value;
      }
    }
  }
}

for (const change of ["input", "change"]) {
  document.addEventListener(change, (event) => {
    const scene = event.target.closest?.("#scene");
    if (scene) {
      keepDraft(scene);
    }
  });
}
