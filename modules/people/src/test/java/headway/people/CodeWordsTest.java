package headway.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void thereAreAThousandAndTwentyFourInTheOrderOfTheAlphabetAndNoneTwice(String language) {
    List<String> words = CodeWords.in(language).words();
    assertEquals(1_024, words.size());
    assertEquals(words.stream().sorted().distinct().toList(), words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void eachHasThreeToSevenPlainLetters(String language) {
    Pattern plain = Pattern.compile("[a-z]{3,7}");
    for (String word : CodeWords.in(language).words()) {
      assertTrue(plain.matcher(word).matches(), word);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void noSlipOfTheFingerMakesAnother(String language) {
    List<String> words = CodeWords.in(language).words();
    List<String> slips = new ArrayList<>();
    for (int one = 0; one < words.size(); one++) {
      for (int other = one + 1; other < words.size(); other++) {
        if (isASlip(words.get(one), words.get(other))) {
          slips.add(words.get(one) + " " + words.get(other));
        }
      }
    }
    assertEquals(List.of(), slips);
  }

  @Test
  void aSlipIsALetterTooManyAnotherLetterOrTwoTheWrongWayRound() {
    assertTrue(isASlip("boot", "boor"));
    assertTrue(isASlip("boot", "boost"));
    assertTrue(isASlip("boost", "boot"));
    assertTrue(isASlip("vork", "vrok"));
    assertEquals(false, isASlip("boot", "boom".repeat(2)));
    assertEquals(false, isASlip("vork", "mes"));
    assertEquals(false, isASlip("vork", "vonk".replace('v', 'p')));
  }

  private static boolean isASlip(String one, String other) {
    if (one.length() > other.length()) {
      return isASlip(other, one);
    }
    int same = 0;
    while (same < one.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String rest = one.substring(same);
    String others = other.substring(same);
    if (one.length() < other.length()) {
      return others.substring(1).equals(rest);
    }
    return rest.isEmpty()
        || rest.substring(1).equals(others.substring(1))
        || (rest.length() > 1
            && rest.charAt(0) == others.charAt(1)
            && rest.charAt(1) == others.charAt(0)
            && rest.substring(2).equals(others.substring(2)));
  }

  /** Two that are spelled alike but for a letter of the same sound, or a letter doubled. */
  @Test
  void noTwoDutchOnesSoundAlike() {
    String[][] alike = {
      {"ij", "ei"},
      {"ou", "au"},
      {"ch", "g"},
      {"c", "k"},
      {"ph", "f"},
      {"v", "f"},
      {"z", "s"},
      {"y", "i"},
      {"ie", "i"},
      {"d$", "t"},
      {"b$", "p"},
      {"(.)\\1", "$1"}
    };
    assertNoneAlike("nl", alike);
  }

  @Test
  void noTwoEnglishOnesSoundAlike() {
    String[][] alike = {
      {"ph", "f"},
      {"gh", "g"},
      {"ck", "k"},
      {"^kn", "n"},
      {"^wr", "r"},
      {"wh", "w"},
      {"qu", "kw"},
      {"c(?=[eiy])", "s"},
      {"c(?!h)", "k"},
      {"z", "s"},
      {"ai|ay|ei|ey", "a"},
      {"ea|ee|ie", "i"},
      {"oa|oe", "o"},
      {"y", "i"},
      {"(.)\\1", "$1"}
    };
    assertNoneAlike("en", alike);
  }

  private static void assertNoneAlike(String language, String[][] alike) {
    TreeMap<String, String> heard = new TreeMap<>();
    List<String> pairs = new ArrayList<>();
    for (String word : CodeWords.in(language).words()) {
      String sound = word;
      for (String[] letters : alike) {
        sound = sound.replaceAll(letters[0], letters[1]);
      }
      String before = heard.put(sound, word);
      if (before != null) {
        pairs.add(before + " " + word);
      }
    }
    assertEquals(List.of(), pairs);
  }

  @Test
  void otherLanguagesHaveNone() {
    assertThrows(IllegalArgumentException.class, () -> CodeWords.in("fr"));
  }
}
