// Begins a conversation's page. Everything works without scripts; they make it quicker.
"use strict";

/** Makes a scene ready that has just come onto the page. */
function enter(scene) {
  restoreDraft(scene);
  foldOffer(scene);
  countPick(scene);
}

{
  const scene = document.getElementById("scene");
  enter(scene);
  landOnNow();
  const kept = keptAnswer(scene.dataset.playthrough);
  if (kept) {
    deliver(kept, true);
  }
}

// What is told is set in italics. A font that is first asked for in a later scene would come too late.
document.fonts.load("italic 1em 'Literata Variable'");

// A page from the browser's memory may be long past.
addEventListener("pageshow", (event) => event.persisted && location.reload());
