// Who is erased leaves nothing in this browser either: no answer that never arrived, no draft, in
// any of its tabs.
"use strict";

const FORGOTTEN = "forgotten";

function forgetAll() {
  for (const kept of ["localStorage", "sessionStorage"]) {
    try {
      const storage = window[kept];
      for (const name of Object.keys(storage).filter((key) => /^(kept:|draft:|place$)/.test(key))) {
        storage.removeItem(name);
      }
    } catch {
      // A browser that keeps nothing.
    }
  }
}

if (document.querySelector("[data-forget]")) {
  forgetAll();
  try {
    localStorage.setItem(FORGOTTEN, String(Date.now())); // the other tabs hear of it
    localStorage.removeItem(FORGOTTEN);
  } catch {
    // There are no others to tell.
  }
}

addEventListener("storage", (event) => {
  if (event.key === FORGOTTEN) {
    forgetAll();
  }
});
