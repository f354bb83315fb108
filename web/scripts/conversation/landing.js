// Where one lands: where the new lines begin, or where it is said why nothing changed.
"use strict";

function landOnNow() {
  const now = document.getElementById("now");
  if (now && document.querySelector('.talk[data-when="past"]')) {
    now.scrollIntoView({ block: "start", behavior: "instant" });
  }
  return now;
}

/** Whoever listens to the page hears what was said, and by whom, without looking for it. */
function announce(now) {
  const spoken = now.querySelectorAll(".chapter, .passage-who, .mail-from, p.unseen, .line-text");
  document.getElementById("said").textContent = [...spoken].map(heard).join("\n");
}

/** What is heard of a part: the letters in a drawn face are not. */
function heard(part) {
  const copy = part.cloneNode(true);
  copy.querySelectorAll("[aria-hidden=true]").forEach((drawn) => drawn.remove());
  return copy.textContent.trim();
}

/** After a move: to the new lines, or to the notice. */
function landAnew(scene) {
  const now = landOnNow();
  const notice = document.getElementById("notice");
  notice?.scrollIntoView({ block: "center", behavior: "instant" });
  (notice ?? now)?.focus({ preventScroll: true });
  if (now && !notice) {
    announce(now);
    letIn(scene);
  }
}
