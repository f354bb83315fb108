// What is sent while the server is away waits on the page until it is back, and goes then: a browser
// would put a page of its own in the place of this one. Of several, the last is what was meant.
"use strict";

{
  const PAUSE_MILLIS = 2_000;
  const PATIENCE_MILLIS = 12_000;
  const page = document.querySelector("[data-live]");
  const region = document.getElementById("waiting");
  let waiting = null;
  let going = false;

  /** Whoever stands between us and the server may say that it is away. */
  const isThere = async () => {
    try {
      const signal = AbortSignal.timeout(PATIENCE_MILLIS);
      const answer = await fetch(location.href, { method: "HEAD", cache: "no-store", signal });
      return answer.status < 500;
    } catch {
      return false;
    }
  };

  const moment = () =>
    new Promise((resolve) => {
      setTimeout(resolve, PAUSE_MILLIS);
      document.addEventListener("line-back", resolve, { once: true });
    });

  const send = async () => {
    while (!(await isThere())) {
      await moment();
    }
    const { form, submitter } = waiting;
    waiting = null;
    region.replaceChildren();
    delete form.dataset.unsent;
    going = true;
    form.requestSubmit(submitter);
    going = false;
  };

  const keep = (form, submitter) => {
    const first = waiting === null;
    if (waiting) {
      delete waiting.form.dataset.unsent;
    }
    waiting = { form, submitter };
    form.dataset.unsent = "";
    for (const choice of form.querySelectorAll("[aria-pressed]")) {
      choice.setAttribute("aria-pressed", choice === submitter);
    }
    region.replaceChildren(document.getElementById("waiting-words").content.cloneNode(true));
    if (first) {
      send();
    }
  };

  // Before anybody else: a form that waits has not been sent. What is kept with each touch is sent
  // again by who keeps it.
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      const ours = region && page?.contains(form) && form.method === "post" && !form.dataset.kept;
      if (ours && !going && (waiting || page.dataset.line === "lost")) {
        event.preventDefault();
        keep(form, event.submitter);
      }
    },
    true,
  );
}
