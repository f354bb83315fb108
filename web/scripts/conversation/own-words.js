// Own words come first: the answers appear when they are asked for.
"use strict";

function foldOffer(scene) {
  const own = scene.querySelector("[data-own-words]");
  const offer = scene.querySelector("[data-offer]");
  const reveal = own?.querySelector("[data-reveal]");
  if (!own || !offer || own.querySelector("textarea").defaultValue !== "" || wasUnfolded(scene)) {
    return;
  }
  offer.hidden = true;
  reveal.hidden = false;
  reveal.addEventListener("click", () => {
    offer.hidden = false;
    reveal.hidden = true;
    keepDraft(scene);
    const prompt = offer.querySelector("[data-prompt]");
    prompt.focus({ preventScroll: true }); // not an answer: a second Enter would give it
    offer.scrollIntoView({ block: "nearest", behavior: "instant" });
  });
}
