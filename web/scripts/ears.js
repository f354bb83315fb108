// What one hears is kept with each touch, all of it, and one after the other, so that the last to
// arrive is the last that was meant.
"use strict";

{
  const form = document.getElementById("ears");
  const kept = form?.querySelector(".ears-kept");
  let sending = Promise.resolve();

  const send = async () => {
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
        kept.textContent = form.dataset.lost;
      }
    } catch {
      kept.textContent = form.dataset.lost;
    }
  };

  form?.addEventListener("change", () => {
    sending = sending.then(send);
  });

  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    sending = sending.then(send);
  });
}
