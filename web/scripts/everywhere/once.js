// A form that is sent twice within a double click is sent once.
"use strict";

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
  } else {
    form.dataset.sent = "now";
    setTimeout(() => delete form.dataset.sent, 1000); // a line that was lost may be tried again
  }
});
