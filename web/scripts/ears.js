// What one hears is kept with each touch, all of it, and one after the other, so that the last to
// arrive is the last that was meant.
"use strict";

{
  const form = document.getElementById("ears");
  const kept = form?.querySelector(".ears-kept");
  let sending = Promise.resolve();
  let lost = false;

  const send = async () => {
    lost = false;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        redirect: "manual",
      });
      if (answer.type === "opaqueredirect") {
        kept.textContent = form.dataset.kept;
      } else if (answer.status === 409) {
        location.reload();
      } else {
        lose();
      }
    } catch {
      lose();
    }
  };

  const lose = () => {
    lost = true;
    kept.textContent = form.dataset.lost;
  };

  document.addEventListener("line-back", () => {
    if (lost) {
      sending = sending.then(send);
    }
  });

  form?.addEventListener("change", () => {
    sending = sending.then(send);
  });

  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    sending = sending.then(send);
  });
}
