package headway.scenario.read;

import headway.scenario.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page of a diagnostic: its fenced blocks are the files of a failing scenario, and what is said
 * of them.
 */
record DiagnosticPage(String text) {
  private static final Pattern BLOCK =
      Pattern.compile("^```([a-z ]+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern REPEATED =
      Pattern.compile("(\\S+) = (?:(\\d+) x \"(.*)\"|\"(.*)\" x (\\d+))");
  private static final Pattern BYTES = Pattern.compile("(\\S+) = hex ([0-9A-F ]+)");
  private static final Pattern LINK = Pattern.compile("(\\S+) -> (\\S+)");

  static DiagnosticPage of(String code) {
    Path root = Path.of(System.getProperty("headway.root", "../.."));
    try {
      return new DiagnosticPage(Files.readString(root.resolve("docs/diagnostics/" + code + ".md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the page says that Headway says. */
  String said() {
    Matcher blocks = BLOCK.matcher(text);
    while (blocks.find()) {
      if (blocks.group(1).equals("text")) {
        return blocks.group(2).strip();
      }
    }
    return "";
  }

  /** Writes the example's files into a folder. */
  void writeInto(Path folder) throws IOException {
    Matcher blocks = BLOCK.matcher(text);
    while (blocks.find()) {
      switch (blocks.group(1)) {
        case "yaml" -> Files.writeString(folder.resolve("scenario.yaml"), blocks.group(2));
        case "yaml translation" -> Files.writeString(folder.resolve("en-GB.yaml"), blocks.group(2));
        case "files" -> {
          for (String line : blocks.group(2).lines().toList()) {
            writeFile(folder, line);
          }
        }
        case "text" -> {}
        default -> throw new AssertionError("What is a block of " + blocks.group(1) + "?");
      }
    }
  }

  private static void writeFile(Path folder, String line) throws IOException {
    Matcher repeated = REPEATED.matcher(line);
    Matcher bytes = BYTES.matcher(line);
    Matcher link = LINK.matcher(line);
    if (repeated.matches()) {
      boolean countFirst = repeated.group(2) != null;
      String text = repeated.group(countFirst ? 3 : 4).replace("\\n", "\n");
      int times = Integer.parseInt(repeated.group(countFirst ? 2 : 5));
      Files.writeString(folder.resolve(repeated.group(1)), text.repeat(times));
    } else if (bytes.matches()) {
      Files.write(
          folder.resolve(bytes.group(1)),
          HexFormat.ofDelimiter(" ").parseHex(bytes.group(2).strip()));
    } else if (link.matches()) {
      Files.createSymbolicLink(folder.resolve(link.group(1)), Path.of(link.group(2)));
    } else {
      Files.writeString(folder.resolve(line.strip()), "");
    }
  }

  /** As a command would print it, for comparison with {@link #said}. */
  static String written(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(each -> each + (each.hint().isEmpty() ? "" : "\n  " + each.hint()))
        .collect(Collectors.joining("\n"));
  }
}
