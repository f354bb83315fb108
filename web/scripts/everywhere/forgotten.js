// Who is erased leaves nothing in this browser either: no answer that never arrived, no draft.
"use strict";

if (document.querySelector("[data-forget]")) {
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
