package headway.app;

import headway.scenario.source.Language;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a small scenario to begin with. */
@Command(
    name = "new",
    description = "Make a small scenario to begin with: it can be played, and checks clean.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_ID = 64;

  private final Terminal terminal;
  private final Installation installation;

  @Parameters(
      paramLabel = "ID",
      description = "what its folder will be called, such as first-visit")
  private String id = "";

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "the language that you will write in: en if left out; texts come in en and nl")
  private String language = "en";

  @Option(
      names = "--in",
      paramLabel = "FOLDER",
      description = "where to make its folder; scenarios/ if left out")
  private @Nullable Path in;

  NewCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() {
    checkId();
    checkLanguage();
    language = Locale.forLanguageTag(language).toLanguageTag();
    Path folder = (in == null ? installation.scenarios() : in).resolve(id);
    BeginningText beginning = new BeginningText(id, language);
    Map<String, String> files = beginning.files(EditorSchema.forScenario(installation, folder));
    make(folder);
    files.forEach((name, text) -> write(folder.resolve(name), text));
    files.keySet().forEach(name -> terminal.say(folder.resolve(name).toString()));
    if (!beginning.isInItsLanguage()) {
      terminal.remark(
          "There are no texts in `%s` to begin with: these are in `%s`, for you to replace."
              .formatted(language, beginning.textLanguage()));
    }
    String argument = in == null ? id : folder.toString();
    terminal.remark("Play it with `headway play %s`.".formatted(argument));
    terminal.remark("Change it beside `headway check --watch %s`.".formatted(folder));
    return 0;
  }

  private void checkId() {
    if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
      String meant = kebabCase(id);
      throw new Complaint(
          ("`%s` cannot be an id: small letters and digits with single dashes between, %d at most."
                  + " %s")
              .formatted(
                  id, LONGEST_ID, meant.isEmpty() ? "Try `first-visit`." : "Try `" + meant + "`."));
    }
  }

  private static String kebabCase(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String dashes = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String short64 = dashes.substring(0, Math.min(dashes.length(), LONGEST_ID));
    return short64.replaceAll("^-|-$", "");
  }

  private void checkLanguage() {
    if (!Language.isTag(language)) {
      String meant = language.replace('_', '-');
      throw new Complaint(
          "`%s` is not the tag of a language; write %s."
              .formatted(language, Language.isTag(meant) ? "`" + meant + "`" : "`en` or `nl`"));
    }
  }

  private void make(Path folder) {
    try {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      Files.createDirectory(folder);
      Files.createDirectory(folder.resolve("plays"));
    } catch (FileAlreadyExistsException there) {
      throw new Complaint(
          "`%s` is there already, and is left alone: choose another id, or take it away first."
              .formatted(there.getFile()));
    } catch (IOException unwritable) {
      throw new Complaint("`" + folder + "` cannot be made: " + unwritable.getMessage() + ".");
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (IOException unwritable) {
      throw new Complaint("`" + file + "` cannot be written: " + unwritable.getMessage() + ".");
    }
  }
}
