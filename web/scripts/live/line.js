// Pages that show what goes on in a workshop. While a page is looked at it is told what changes; one
// that nobody looks at is told nothing, so that a browser holds one line for each window.
"use strict";

{
  const RETRY_MILLIS = 5000;
  const page = document.querySelector("[data-live]");
  let line = null;

  /** Sets a part of the page anew, unless someone is busy in it. */
  const set = (event) => {
    const part = document.getElementById(event.type);
    const busy = part?.querySelector("details[open], input[type=text]:focus, [data-unsent]");
    if (!part || busy || part.matches("[data-unsent]")) {
      return;
    }
    const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
    part.outerHTML = event.data;
    if (focused) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
  };

  /**
   * A participant's page is read anew when it would show something else; where something waits to be
   * sent, the answer to that comes in its place.
   */
  const turn = (event) => {
    const written = document.getElementById("intention");
    const waits =
      document.querySelector("[data-unsent]") ||
      (written && written.value !== written.defaultValue);
    if (page.dataset.state && page.dataset.state !== event.data && !waits) {
      location.reload();
    }
  };

  /** A conversation stands still where everyone does, and is left when the practice is over. */
  const hold = (event) => {
    const form = document.getElementById("moves");
    if (page.id !== "held") {
      return;
    }
    page.hidden = event.data !== "paused";
    if (form) {
      form.inert = event.data === "paused";
    }
    page.dataset.hold = event.data;
    if (event.data === "paused") {
      form?.querySelector("#notice")?.remove();
    }
    if (event.data === "over") {
      location.assign(page.dataset.live.replace(/\/live$/, ""));
    }
  };

  /** The answer's scene, which comes in the place of the one that stood still, does so too. */
  const still = () => {
    const form = document.getElementById("moves");
    if (form && page.dataset.hold === "paused") {
      form.inert = true;
    }
  };

  /** Whoever may not look on is led to where they belong. */
  const over = () => {
    line?.close();
    location.reload();
  };

  const parts = [
    "board-sub",
    "board-where",
    "board-endings",
    "board-split",
    "control-status",
    "control-steps",
    "control-people",
    "wall-sub",
    "wall-stage",
    "direction-status",
    "direction-count",
    "direction-desks",
    "direction-steps",
    "customer-sub",
    "customer-stage",
    "customer-status",
    "customer-now",
    "customer-speaker",
    "customer-act",
    "rundown",
    "rundown-at",
  ];

  const listen = () => {
    line = new EventSource(page.dataset.live);
    line.addEventListener("state", turn);
    line.addEventListener("hold", hold);
    line.addEventListener("over", over);
    for (const part of parts) {
      line.addEventListener(part, set);
    }
    line.addEventListener("open", () => {
      if (page.dataset.line === "lost") {
        delete page.dataset.line;
        document.dispatchEvent(new Event("line-back"));
      }
    });
    line.addEventListener("error", () => {
      page.dataset.line = "lost";
      // A browser comes back by itself, but not where it was turned away.
      if (line?.readyState === EventSource.CLOSED) {
        line = null;
        setTimeout(look, RETRY_MILLIS);
      }
    });
  };

  const look = () => {
    if (document.hidden) {
      line?.close();
      line = null;
    } else if (!line) {
      listen();
    }
  };

  if (page) {
    document.addEventListener("visibilitychange", look);
    addEventListener("pagehide", () => {
      line?.close();
      line = null;
    });
    addEventListener("pageshow", look);
    new MutationObserver(still).observe(document.body, { childList: true });
    look();
  }
}
