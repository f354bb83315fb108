// Who switches the language stays where they were, with what they typed and unfolded.
"use strict";

const PLACE = "place";

const inConversation = () => document.getElementById("scene") !== null;

/**
 * The last part of the page that begins above the reader's eyes, and how far above. A conversation
 * has its own place to land.
 */
function landmark() {
  if (inConversation()) {
    return null;
  }
  const eyes = innerHeight / 3;
  let found = null;
  for (const part of document.querySelectorAll("main [id], main[id]")) {
    const top = part.getBoundingClientRect().top;
    if (top <= eyes && part.getClientRects().length > 0 && (found === null || top >= found.top)) {
      found = { id: part.id, top };
    }
  }
  return found;
}

/** In a conversation, its draft is kept already. */
function typed() {
  const fields = inConversation() ? [] : [...document.querySelectorAll("main textarea[id]")];
  return fields
    .filter((field) => field.value !== field.defaultValue)
    .map((field) => [field.id, field.value]);
}

function unfolded() {
  return [...document.querySelectorAll("main details")].map((details) => details.open);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-language]");
  if (!link) {
    return;
  }
  link.hash = "";
  const place = { path: location.pathname, at: landmark(), typed: typed(), unfolded: unfolded() };
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(place));
  } catch {
    // A browser that keeps nothing: the page begins at its top.
  }
});

function takePlace() {
  try {
    const place = JSON.parse(sessionStorage.getItem(PLACE));
    sessionStorage.removeItem(PLACE);
    return place?.path === location.pathname ? place : null;
  } catch {
    return null;
  }
}

/** Last of all, when every script has made of the page what it makes of it. */
document.addEventListener("DOMContentLoaded", () => {
  const place = takePlace();
  if (!place) {
    return;
  }
  for (const [id, value] of place.typed) {
    const field = document.getElementById(id);
    if (field) {
      field.value = value;
    }
  }
  document.querySelectorAll("main details").forEach((details, index) => {
    details.open = place.unfolded[index] ?? details.open;
  });
  const part = place.at && document.getElementById(place.at.id);
  if (part) {
    const by = part.getBoundingClientRect().top - place.at.top;
    scrollBy({ top: by, behavior: "instant" });
  }
});
