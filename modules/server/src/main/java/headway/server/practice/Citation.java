package headway.server.practice;

import java.util.Arrays;
import java.util.List;

/**
 * A short name of a paper, {@code Huang et al. 2017}: its first author, or the name it goes by, and
 * mostly a year.
 */
record Citation(String text) {
  /** The paper in full, where it is among those; else the short name. */
  String among(List<String> papers) {
    return papers.stream().filter(this::names).findFirst().orElse(text);
  }

  private boolean names(String paper) {
    List<String> words = Arrays.asList(text.split("[^\\p{L}\\d]+", -1));
    List<String> years = words.stream().filter(word -> word.matches("\\d{4}")).toList();
    return paper.contains(words.getFirst()) && years.stream().allMatch(paper::contains);
  }
}
