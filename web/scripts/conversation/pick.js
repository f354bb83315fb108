// A pick tells what fits while one chooses; the server decides.
"use strict";

function countPick(scene) {
  const pick = scene.querySelector("[data-pick]");
  if (!pick) {
    return;
  }
  const max = Number(pick.dataset.max);
  const budget = "budget" in pick.dataset ? Number(pick.dataset.budget) : Infinity;
  const unit = pick.dataset.unit ? " " + pick.dataset.unit : "";
  const words = (name) => scene.querySelector(`template[data-words=${name}]`).content.textContent;
  const figure = (value) => value.toLocaleString(document.documentElement.lang);
  const boxes = [...pick.querySelectorAll("input")];
  const tell = (element, text) => {
    if (element && element.textContent !== text) {
      element.textContent = text;
    }
  };

  const count = () => {
    const chosen = boxes.filter((box) => box.checked);
    const spent = chosen.reduce((sum, box) => sum + Number(box.dataset.cost), 0);
    const left = budget - spent;
    for (const box of boxes) {
      const over = !box.checked && Number(box.dataset.cost) > left;
      const full = !box.checked && chosen.length >= max;
      box.disabled = over || full;
      const why = over ? words("over").replace("#", figure(Math.max(0, left)) + unit) : full ? words("full") : "";
      tell(box.parentElement.querySelector("[data-refusal]"), why);
    }
    const sum = scene.querySelector("[data-sum]");
    tell(sum.querySelector("[data-chosen]"), words("chosen").replace("#", figure(chosen.length)));
    tell(sum.querySelector("[data-left]"), figure(left));
    sum.querySelector(".meter-part")?.setAttribute("width", budget > 0 ? (100 * spent) / budget + "%" : "0%");
  };

  pick.addEventListener("change", count);
  count();
}
