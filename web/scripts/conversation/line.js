// The line to the server: what is asked of it, and when to ask again.
"use strict";

const PATIENCE_MILLIS = 12_000;
const FIRST_PAUSE_MILLIS = 2_000;
const LONGEST_PAUSE_MILLIS = 30_000;

/** What the server says to an answer; null where it could not be reached or was not itself. */
async function post(answer) {
  try {
    const response = await fetch(`/playthroughs/${encodeURIComponent(answer.playthrough)}/moves`, {
      method: "POST",
      headers: { "HX-Request": "true" },
      body: new URLSearchParams(answer.fields),
      signal: AbortSignal.timeout(PATIENCE_MILLIS),
    });
    const elsewhere = response.headers.get("HX-Redirect");
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const reply = { status: response.status, elsewhere, scene: page.getElementById("scene") };
    // Whoever stands between us and the server may answer for it, as the networks of hotels do.
    const isOurs = elsewhere !== null || reply.scene !== null || page.querySelector("[data-failure]");
    return isOurs && response.status < 500 ? reply : null;
  } catch {
    return null;
  }
}

let tryNow = () => {};

/** Waits for a sign that the line is back, and not longer than a pause that grows. */
function whenToTryAgain(attempt) {
  const pause = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * 2 ** attempt);
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, pause);
    tryNow = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

addEventListener("online", () => tryNow());
document.addEventListener("line-back", () => tryNow()); // in a workshop, where one listens too
document.addEventListener("visibilitychange", () => document.hidden || tryNow());
document.addEventListener("click", (event) => event.target.closest?.("[data-try]") && tryNow());
