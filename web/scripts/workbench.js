// The workbench keeps up with what is saved, and shows a scene without leaving the map.
"use strict";

const PAUSE_MILLIS = 1000;
const path = (address) => new URL(address, location.href).pathname;

/** Marks the scene that is shown beside the map. */
function mark(place) {
  for (const link of document.querySelectorAll(".map-link")) {
    link.setAttribute("aria-current", String(path(link.getAttribute("href")).endsWith("/" + place)));
  }
}

/** Brings the scene that is shown into the frame of the map, if it lies outside. */
function lookAt() {
  const frame = document.querySelector(".map-frame");
  const box = frame?.querySelector(".map-link[aria-current=true]")?.getBoundingClientRect();
  if (!box) {
    return;
  }
  const around = frame.getBoundingClientRect();
  if (box.left < around.left || box.right > around.right) {
    frame.scrollLeft += box.left - around.left - (around.width - box.width) / 2;
  }
  if (box.top < around.top || box.bottom > around.bottom) {
    frame.scrollTop += box.top - around.top - (around.height - box.height) / 2;
  }
}

async function show(address, focused) {
  const answer = await fetch(address, { headers: { "HX-Request": "true" } });
  const panel = document.getElementById("panel");
  if (answer.status !== 200 || !panel) {
    location.assign(address);
    return;
  }
  panel.outerHTML = await answer.text();
  const shown = document.getElementById("panel");
  mark(shown.dataset.place);
  lookAt();
  shown.scrollTop = 0;
  if (focused) {
    document.getElementById("panel-name").focus({ preventScroll: true });
    const box = shown.getBoundingClientRect();
    if (box.top < 0 || box.top > innerHeight / 2) {
      shown.scrollIntoView({ block: "start", behavior: "instant" });
    }
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(".map-link, [data-panel]");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return;
  }
  event.preventDefault();
  const address = new URL(link.getAttribute("href"), location.href).href;
  history.pushState(null, "", address);
  show(address, true);
});

addEventListener("popstate", () => {
  if (document.getElementById("panel")) {
    location.pathname.includes("/scenes/") ? show(location.href, false) : location.reload();
  }
});

/** Sets what the page says now in the place of what it said. */
async function bringUpToDate(live) {
  const answer = await fetch(location.href);
  if (!answer.ok) {
    // The scene is gone, or the scenario: its own page says what there is.
    location.replace(location.pathname.split("/scenes/")[0] + location.search);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const newer = page.getElementById("live");
  if (newer.dataset.live === live.dataset.live) {
    return;
  }
  const frame = live.querySelector(".map-frame");
  const [left, top] = [frame?.scrollLeft ?? 0, frame?.scrollTop ?? 0];
  const focused = document.activeElement?.id;
  live.replaceWith(newer);
  newer.querySelector(".map-frame")?.scrollTo(left, top);
  if (focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
  const words = document.querySelector("template[data-words=changed]");
  const told = document.getElementById("live-told");
  if (words && told) {
    told.textContent = words.content.textContent;
  }
}

async function keepUp() {
  const live = document.getElementById("live");
  try {
    if (live && !document.hidden) {
      const answer = await fetch("/trainer/version");
      if (answer.redirected) {
        location.reload(); // Signed out meanwhile: the page leads to where one signs in.
        return;
      }
      if (answer.ok && (await answer.text()) !== live.dataset.live) {
        await bringUpToDate(live);
      }
    }
  } catch {
    // The server is away; the next look may find it again.
  }
  setTimeout(keepUp, PAUSE_MILLIS);
}

lookAt();
setTimeout(keepUp, PAUSE_MILLIS);
