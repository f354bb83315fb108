package headway.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The scenario with every kind of task in every medium, in both languages. */
final class EveryKind {
  static final String ID = "every-kind";

  private EveryKind() {}

  /** Puts it into a folder of scenarios, which comes to be. */
  static Path in(Path scenarios) {
    try {
      Path scenario = Files.createDirectories(scenarios.resolve(ID));
      for (String file : List.of("scenario.yaml", "en.yaml")) {
        try (var text = EveryKind.class.getResourceAsStream("/" + ID + "/" + file)) {
          Files.copy(text, scenario.resolve(file));
        }
      }
      return scenarios;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
