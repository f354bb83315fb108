// A part that is still being worked out is asked for until it is there.
"use strict";

const LOOK_MILLIS = 2000;

async function follow() {
  const part = document.querySelector("[data-follow]");
  if (!part) {
    return;
  }
  const newer = await newerThan(part);
  if (newer === null) {
    setTimeout(follow, LOOK_MILLIS);
    return;
  }
  const folds = newer.querySelectorAll("details");
  part.querySelectorAll("details").forEach((fold, index) => {
    if (folds[index]) {
      folds[index].open = fold.open;
    }
  });
  part.replaceWith(newer);
}

/** What stands there once nothing is being worked out any more; null until then. */
async function newerThan(part) {
  try {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const newer = page.getElementById(part.id);
    return answer.ok && newer && !newer.matches("[data-follow]") ? newer : null;
  } catch {
    return null; // The server is away; the next look may find it again.
  }
}

if (document.querySelector("[data-follow]")) {
  setTimeout(follow, LOOK_MILLIS);
}
