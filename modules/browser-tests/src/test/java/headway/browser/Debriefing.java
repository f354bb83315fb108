package headway.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A debrief as one reads it off the page. */
record Debriefing(Page page) {
  /** Waits until the scores are there. */
  Debriefing read() {
    page.locator(".scores, .sums").first().waitFor();
    return this;
  }

  List<String> skills() {
    return page.locator(".score-name").allInnerTexts();
  }

  /** What all decisions and signals took from a skill's 100 together, 0 or less, by its name. */
  Map<String, Double> contributions() {
    Map<String, Double> contributions = new HashMap<>();
    for (Locator range : page.locator(".timeline .range").all()) {
      contributions.merge(range.locator("span").first().innerText(), value(range), Double::sum);
    }
    return contributions;
  }

  /** The score before clamp and gate, in the order of the skills. */
  List<Double> raw() {
    return page.locator(".sum").all().stream().map(Debriefing::value).toList();
  }

  /** The score shown, in the order of the skills. */
  List<Double> scores() {
    return page.locator(".score").all().stream().map(Debriefing::value).toList();
  }

  /** What is said about a skill's score. */
  String reasons(int skill) {
    return page.locator(".score").nth(skill).innerText();
  }

  private static double value(Locator part) {
    return Double.parseDouble(part.locator("data").first().getAttribute("value"));
  }
}
