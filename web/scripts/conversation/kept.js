// An answer on its way is written down on this device until the server has it, so that neither a
// lost line nor a closed tab loses it. One for each play.
"use strict";

const keptName = (playthrough) => "kept:" + playthrough;

function keepAnswer(answer) {
  try {
    localStorage.setItem(keptName(answer.playthrough), JSON.stringify(answer));
  } catch {
    // A browser that keeps nothing: it is kept as long as the page is open.
  }
}

/** The answer that never arrived; null for none. */
function keptAnswer(playthrough) {
  try {
    const answer = JSON.parse(localStorage.getItem(keptName(playthrough)));
    const isField = (pair) => Array.isArray(pair) && pair.length === 2;
    return Array.isArray(answer?.fields) && answer.fields.every(isField) ? answer : null;
  } catch {
    return null;
  }
}

/** Forgets this answer, and no other that was kept since. */
function forgetAnswer(answer) {
  const kept = keptAnswer(answer.playthrough);
  if (kept && JSON.stringify(kept.fields) === JSON.stringify(answer.fields)) {
    try {
      localStorage.removeItem(keptName(answer.playthrough));
    } catch {
      // Nothing was kept.
    }
  }
}
