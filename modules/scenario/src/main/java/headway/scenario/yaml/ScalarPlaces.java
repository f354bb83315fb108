package headway.scenario.yaml;

import headway.scenario.diagnostic.Position;
import java.util.Arrays;

/**
 * Where the characters of a scalar's text stand in its file, found by walking along both: what the
 * text does not have (quotes, indentation, folded line ends) is passed over in the file.
 */
final class ScalarPlaces {
  private final YamlNode.Scalar scalar;
  private final Source source;

  /** For each UTF-16 unit of the text, and its end, the index in the file. */
  private final int[] places;

  private ScalarPlaces(YamlNode.Scalar scalar) {
    this.scalar = scalar;
    this.source = scalar.span().source();
    this.places = new int[scalar.text().length() + 1];
    Arrays.fill(places, scalar.span().from());
  }

  static ScalarPlaces of(YamlNode.Scalar scalar) {
    ScalarPlaces places = new ScalarPlaces(scalar);
    switch (scalar.style()) {
      case PLAIN -> places.walk(scalar.span().from(), false);
      case SINGLE_QUOTED -> places.walk(scalar.span().from() + 1, false);
      case DOUBLE_QUOTED -> places.walk(scalar.span().from() + 1, true);
      case LITERAL, FOLDED -> places.walk(places.afterHeader(), false);
    }
    return places;
  }

  Position at(int offset) {
    int index = places[Math.clamp(offset, 0, places.length - 1)];
    return source.position(index, scalar.position(), scalar.span().from());
  }

  private int afterHeader() {
    int index = scalar.span().from();
    while (index < scalar.span().to() && !source.isBreak(index)) {
      index++;
    }
    while (index < scalar.span().to() && source.isBreak(index)) {
      index++;
    }
    return index;
  }

  private void walk(int from, boolean escapes) {
    String text = scalar.text();
    int index = from;
    int offset = 0;
    while (offset < text.length()) {
      int character = text.codePointAt(offset);
      int end = offset + Character.charCount(character);
      boolean escaped = false;
      while (index < scalar.span().to() && source.at(index) != character) {
        if (isFoldedTo(character, index)) {
          break;
        }
        escaped = escapes && source.at(index) == '\\' && !followedByBreak(index);
        if (escaped) {
          break;
        }
        index++;
      }
      Arrays.fill(places, offset, end, Math.min(index, scalar.span().to()));
      index = escaped ? afterEscape(index) : after(index, character);
      offset = end;
    }
    places[text.length()] = Math.min(index, scalar.span().to());
  }

  private boolean isFoldedTo(int character, int index) {
    return (character == ' ' || character == '\n') && source.isBreak(index);
  }

  private boolean followedByBreak(int index) {
    return index + 1 < source.length() && source.isBreak(index + 1);
  }

  private int after(int index, int character) {
    boolean quoteTwice = scalar.style() == YamlNode.Style.SINGLE_QUOTED && character == '\'';
    return index + (quoteTwice ? 2 : 1);
  }

  private int afterEscape(int index) {
    int digits =
        switch (index + 1 < source.length() ? source.at(index + 1) : 0) {
          case 'x' -> 2;
          case 'u' -> 4;
          case 'U' -> 8;
          default -> 0;
        };
    return Math.min(index + 2 + digits, scalar.span().to());
  }
}
