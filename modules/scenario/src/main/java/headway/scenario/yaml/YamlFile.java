package headway.scenario.yaml;

import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads one YAML file: first whether it is a text of a bearable size, then its structure. */
public final class YamlFile {
  /** The largest file that is read, in bytes. */
  public static final int LARGEST = 1 << 20;

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private YamlFile() {}

  /** The file's one document; null where it was refused, which the faults then tell. */
  public static @Nullable YamlNode read(String file, byte[] bytes, Faults faults) {
    Position start = Position.startOf(file);
    if (bytes.length > LARGEST) {
      tellTooLarge(file, faults);
      return null;
    }
    String decoded = decoded(file, bytes, faults);
    if (decoded == null) {
      return null;
    }
    String text = withoutMark(decoded);
    Source source = new Source(file, decoded.substring(0, decoded.length() - text.length()), text);
    if (!isPrintable(source, faults)) {
      return null;
    }
    if (text.isBlank()) {
      faults.add(
          ScenarioCode.EMPTY_FILE,
          start,
          "This file is empty.",
          "Write the scenario into it, or take the file away.");
      return null;
    }
    return new Composer(source, faults).compose();
  }

  /** Tells that a file is too large to be read; told twice it is one fault. */
  public static void tellTooLarge(String file, Faults faults) {
    faults.add(
        ScenarioCode.FILE_TOO_LARGE,
        Position.startOf(file),
        "This file is larger than 1 MiB.",
        "Split a scenario into several; make a picture smaller.");
  }

  private static @Nullable String decoded(String file, byte[] bytes, Faults faults) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
    String text = new String(characters.array(), 0, characters.position());
    if (result.isError()) {
      Source readable = new Source(file, withoutMark(text));
      faults.add(
          ScenarioCode.NOT_UTF_8,
          readable.position(readable.length()),
          Arrays.stream(text.codePoints().toArray()).anyMatch(each -> each < ' ' && !isSpace(each))
              ? "This file is no text."
              : "Here the file is not in UTF-8.",
          "Save it as UTF-8.");
      return null;
    }
    return text;
  }

  private static String withoutMark(String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  private static boolean isPrintable(Source source, Faults faults) {
    for (int i = 0; i < source.length(); i++) {
      if (!isPrintable(source.at(i))) {
        faults.add(
            ScenarioCode.NOT_TEXT,
            source.position(i),
            String.format("The character U+%04X cannot stand in a text.", source.at(i)),
            "Take it away; perhaps this is no text file at all.");
        return false;
      }
    }
    return true;
  }

  private static boolean isPrintable(int character) {
    return (character >= ' ' && character <= '~')
        || isSpace(character)
        || character == 0x85
        || (character >= 0xA0 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD && character != BYTE_ORDER_MARK)
        || character >= 0x10000;
  }

  private static boolean isSpace(int character) {
    return character == '\t' || character == '\n' || character == '\r';
  }
}
