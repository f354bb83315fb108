package headway.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** How a page lies on the screen: all of it can be read and reached, however small the screen. */
final class Layout {
  /** What sticks out at a side, and what a part cuts off of its own text. */
  private static final String MISPLACED =
      """
      () => {
        const root = document.documentElement;
        const found = [];
        if (root.scrollWidth > root.clientWidth) {
          found.push(`the page is ${root.scrollWidth} px wide and has room for ${root.clientWidth}`);
        }
        const name = (part) => part.tagName.toLowerCase() + (part.id ? "#" + part.id : "")
            + [...part.classList].map((one) => "." + one).join("");
        const seen = (part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true })
            && !part.closest(".unseen, .skip");
        const overflows = (part, ways) => ways.includes(getComputedStyle(part).overflowX)
            || ways.includes(getComputedStyle(part).overflowY);
        const scrolls = (part) => part !== null && part !== root
            && (overflows(part, ["auto", "scroll"]) || scrolls(part.parentElement));
        for (const part of document.body.querySelectorAll("*:not(svg, svg *)")) {
          if (!seen(part)) {
            continue;
          }
          const box = part.getBoundingClientRect();
          if ((box.left < -1 || box.right > root.clientWidth + 1) && !scrolls(part.parentElement)) {
            found.push(`${name(part)} goes from ${box.left} to ${box.right} px`);
          }
          const isCut = part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1;
          if (isCut && overflows(part, ["hidden", "clip"])) {
            found.push(`${name(part)} cuts off what it holds`);
          }
        }
        return found;
      }
      """;

  /** What can have the focus and would not be seen when it has it. Leaves the page as it was. */
  private static final String COVERED =
      """
      () => {
        const FIRST_LINE = 24;
        const before = [document.activeElement, scrollX, scrollY];
        const found = [];
        for (const part of document.querySelectorAll("a[href], button, input, textarea, summary, [tabindex='0']")) {
          if (part.disabled || !part.checkVisibility({ visibilityProperty: true })) {
            continue;
          }
          part.focus();
          const around = part.closest("label") ?? part;
          const box = around.getBoundingClientRect();
          const middle = part.matches("textarea") ? Math.min(box.height / 2, FIRST_LINE) : box.height / 2;
          const hit = document.elementFromPoint(box.x + box.width / 2, box.y + middle);
          if (hit === null || !(around.contains(hit) || hit.contains(around))) {
            const what = (around.textContent.trim() || part.name || part.className).slice(0, 40);
            const cover = hit?.closest("[class]:not(svg, svg *)")?.className ?? "the edge of the window";
            found.push(`“${what}” has the focus behind ${cover}`);
          }
        }
        before[0] === document.body ? document.activeElement.blur() : before[0].focus({ preventScroll: true });
        scrollTo({ left: before[1], top: before[2], behavior: "instant" });
        return found;
      }
      """;

  private Layout() {}

  @SuppressWarnings("unchecked") // the script gives texts
  static List<String> misplaced(Page page) {
    return (List<String>) page.evaluate(MISPLACED);
  }

  @SuppressWarnings("unchecked") // the script gives texts
  static List<String> covered(Page page) {
    return (List<String>) page.evaluate(COVERED);
  }
}
