// Of the words that a trainer may replace, those of the scenario that is chosen are shown.
"use strict";

{
  const scenario = document.getElementById("scenario");
  const words = document.querySelectorAll("[data-words]");

  const show = () => {
    for (const each of words) {
      each.hidden = each.dataset.words !== scenario.value;
    }
  };

  if (scenario) {
    scenario.addEventListener("change", show);
    addEventListener("pageshow", show);
    show();
  }
}
