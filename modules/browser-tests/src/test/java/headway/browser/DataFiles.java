package headway.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a server has written down, byte for byte, whether it runs or not. */
record DataFiles(Path folder) {
  private static final int PIECE = 8;

  /** The files that hold eight letters in a row of any of these words, by their names. */
  List<String> thatHold(List<String> words) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> holdsPiece(file, words))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static boolean holdsPiece(Path file, List<String> words) {
    String content = content(file);
    return words.stream().flatMap(DataFiles::pieces).anyMatch(content::contains);
  }

  private static Stream<String> pieces(String words) {
    return Stream.iterate(0, from -> from + PIECE <= words.length(), from -> from + 1)
        .map(from -> words.substring(from, from + PIECE));
  }

  private static String content(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
