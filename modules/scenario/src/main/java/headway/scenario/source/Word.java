package headway.scenario.source;

import headway.scenario.diagnostic.Position;
import headway.scenario.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * An id, a condition or a text in one place of a file.
 *
 * @param isThere false where it is missing or was refused, which was told already
 * @param written the scalar that it was; null for a key and for what is not there
 */
public record Word(
    String text, Position position, boolean isThere, YamlNode.@Nullable Scalar written) {
  static Word of(YamlNode.Scalar scalar) {
    return new Word(scalar.text(), scalar.position(), true, scalar);
  }

  static Word ofKey(YamlNode.Entry entry) {
    return new Word(entry.key(), entry.keyPosition(), true, null);
  }

  /** What is not there, though it should be. */
  public static Word missing(Position position) {
    return new Word("", position, false, null);
  }

  /** Whether it was written without quotes, so that a number or truth value stands for itself. */
  public boolean isPlain() {
    return written != null && written.isPlain();
  }

  /** Where a character of the text stands in the file. */
  public Position at(int offset) {
    return written == null ? position : written.at(offset);
  }
}
