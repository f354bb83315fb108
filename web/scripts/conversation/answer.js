// Gives an answer: one at a time, and until it has arrived.
"use strict";

const SLOW_MILLIS = 1_000;
let underway = null;

/** Says how it stands with the answer, in the words of the page; null says nothing. */
function tell(what) {
  const region = document.getElementById("sending");
  const words = what && document.querySelector(`template[data-sending=${what}]`);
  region.replaceChildren(...(words ? [words.content.cloneNode(true)] : []));
  region.dataset.what = what ?? "";
}

/** That something was sent is said until one goes on. */
function goOn() {
  if (document.getElementById("sending").dataset.what === "sent") {
    tell(null);
  }
}
document.addEventListener("pointerdown", goOn);
document.addEventListener("keydown", goOn);

document.addEventListener("submit", (event) => {
  if (event.target.id !== "moves") {
    return;
  }
  event.preventDefault();
  if (!underway) {
    const scene = event.target.closest("#scene");
    const fields = [...new FormData(event.target, event.submitter)];
    const answer = { playthrough: scene.dataset.playthrough, turn: scene.dataset.turn, fields };
    keepAnswer(answer);
    deliver(answer, false);
  }
});

/** Sends an answer until the server has it, or says that it cannot be taken. */
async function deliver(answer, hasWaited) {
  underway = answer;
  mark(answer);
  tell(hasWaited ? "returned" : null);
  const slow = setTimeout(() => tell(hasWaited ? "returned" : "slow"), SLOW_MILLIS);
  let reply = await post(answer);
  clearTimeout(slow);
  for (let attempt = 0; reply === null; attempt++) {
    hasWaited = true;
    tell("kept");
    await whenToTryAgain(attempt);
    reply = await post(answer);
  }
  forgetAnswer(answer);
  underway = null;
  tell(null);
  arrive(reply, hasWaited);
}

function arrive(reply, hasWaited) {
  const scene = document.getElementById("scene");
  if (reply.elsewhere !== null) {
    forgetDraft(scene);
    underway = reply; // the page is being left
    location.assign(reply.elsewhere);
  } else if (reply.scene !== null) {
    scene.replaceWith(reply.scene);
    enter(reply.scene);
    landAnew(reply.scene);
    tell(hasWaited && reply.status === 200 ? "sent" : null);
  } else {
    unmark(scene);
    tell(reply.status === 404 ? "gone" : "trouble");
  }
}

/** Shows which answer is on its way. */
function mark(answer) {
  const form = document.getElementById("moves");
  const [, move] = answer.fields.find(([name]) => name === "move") ?? [];
  form.setAttribute("aria-busy", "true");
  if (move) {
    form.querySelector(`[name=move][value="${CSS.escape(move)}"]`)?.setAttribute("data-sent", "");
  }
}

function unmark(scene) {
  scene.querySelector("#moves").removeAttribute("aria-busy");
  scene.querySelector("[data-sent]")?.removeAttribute("data-sent");
}
