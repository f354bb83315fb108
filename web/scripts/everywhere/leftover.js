// An answer that was kept for a play which has ended since, or is gone: it is thrown away, and said.
"use strict";

{
  const leftover = document.querySelector("[data-leftover]");
  const playthrough = /^\/playthroughs\/([^/]+)/.exec(location.pathname)?.[1];
  const failure = document.querySelector("[data-failure]")?.dataset.failure;
  if (leftover && playthrough && (failure ?? "404") === "404") {
    try {
      leftover.hidden = localStorage.getItem("kept:" + playthrough) === null;
      localStorage.removeItem("kept:" + playthrough);
      sessionStorage.removeItem("draft:" + playthrough);
    } catch {
      // A browser that keeps nothing: nothing is left over.
    }
  }
}
