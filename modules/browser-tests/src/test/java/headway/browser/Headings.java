package headway.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The levels of a page's headings, in their order. */
record Headings(List<Integer> levels) {
  Headings {
    levels = List.copyOf(levels);
  }

  static Headings of(Page page) {
    return new Headings(
        page
            .locator("h1:visible, h2:visible, h3:visible, h4:visible, h5:visible, h6:visible")
            .all()
            .stream()
            .map(heading -> (String) heading.evaluate("heading => heading.tagName"))
            .map(tag -> Integer.valueOf(tag.substring(1)))
            .toList());
  }

  /** Where they are no outline: one heading above all, and none that skips a level. */
  List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    if (levels.isEmpty() || levels.getFirst() != 1 || levels.lastIndexOf(1) > 0) {
      gaps.add("not one heading above all: " + levels);
    }
    for (int heading = 1; heading < levels.size(); heading++) {
      if (levels.get(heading) > levels.get(heading - 1) + 1) {
        gaps.add("heading " + (heading + 1) + " skips a level: " + levels);
      }
    }
    return gaps;
  }
}
