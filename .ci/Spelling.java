import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.source.ScenarioSource;
import headway.scenario.source.SourceReader;
import headway.scenario.translation.TranslatableTexts;
import headway.scenario.yaml.YamlFile;
import headway.scenario.yaml.YamlNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Spells every text that people read, with hunspell, and prints what it does not know: file, line,
 * column and word. Arguments are the project's folder and, to look at a few only, scenarios'
 * folders.
 *
 * <p>A word is known that the dictionary has, that the language's list in {@code .ci/words} has, or
 * that is a name: it stands in the scenario's cast, or with a capital in each of its languages.
 */
final class Spelling {
  private static final Map<String, String> DICTIONARIES = Map.of("nl", "nl", "en", "en_GB");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

  /** What a scenario's text and a page's word fill in; `{0,choice,1#één|1<{0} meer}` is cut up. */
  private static final Pattern FILLED_IN =
      Pattern.compile("\\{\\w+(?:,number[^}]*)?}|\\{\\d,choice,|\\d+[#<]|https?://\\S+");

  /** A stretch of text in a language, and where it begins. */
  private record Passage(String file, String language, String text, Place place) {}

  private interface Place {
    Position at(int offset);
  }

  private record Unknown(String file, Position where, String word) {}

  private final Path root;
  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, Set<String>> names = new HashMap<>();

  private Spelling(Path root) {
    this.root = root;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Spelling spelling = new Spelling(Path.of(arguments[0]));
    List<Path> wanted = Stream.of(arguments).skip(1).map(Path::of).toList();
    if (wanted.isEmpty()) {
      spelling.takeScenarios(children(spelling.root.resolve("scenarios")));
      spelling.takeScenarios(
          children(spelling.root.resolve("modules/app/src/main/resources/headway/app/beginning")));
      spelling.takeSkills();
      spelling.takeWordsOfPages();
    } else {
      spelling.takeScenarios(wanted);
    }
    List<Unknown> unknown = spelling.unknown();
    unknown.forEach(
        each ->
            System.out.println(
                each.file()
                    + ":"
                    + each.where().line()
                    + ":"
                    + each.where().column()
                    + ": "
                    + each.word()));
    if (!unknown.isEmpty()) {
      System.out.println(
          "spelling: "
              + unknown.size()
              + " not in the dictionary. Mend them, or add what is right to .ci/words/nl.txt or"
              + " .ci/words/en.txt.");
      System.exit(1);
    }
    System.out.println("spelling: " + spelling.passages.size() + " texts, nothing unknown.");
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private void takeScenarios(List<Path> folders) throws IOException {
    for (Path folder : folders) {
      takeScenario(folder);
    }
  }

  private void takeScenario(Path folder) throws IOException {
    int before = passages.size();
    Path file = folder.resolve("scenario.yaml");
    YamlNode tree = tree(file);
    ScenarioSource source = tree == null ? null : SourceReader.read(tree, new Faults());
    if (source == null) {
      throw new IOException(file + " cannot be read; `./headway check` says why.");
    }
    String language = source.language().text();
    TranslatableTexts.of(source).forEach(word -> take(file, language, word.text(), word::at));
    for (Path other : translations(folder)) {
      String itsLanguage = other.getFileName().toString().replace(".yaml", "");
      YamlNode translated = tree(other);
      if (translated instanceof YamlNode.Mapping top) {
        takeAll(other, itsLanguage, top.only(entry -> !entry.key().equals("language")));
      }
    }
    List<Passage> here = passages.subList(before, passages.size());
    Set<String> shared = new HashSet<>(namesIn(here));
    source.cast().forEach(actor -> words(actor.name().text()).forEach(shared::add));
    here.stream().map(Passage::file).forEach(each -> names.put(each, shared));
  }

  private static List<Path> translations(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> each.getFileName().toString().matches("[a-z]{2}\\.yaml"))
          .sorted()
          .toList();
    }
  }

  private static YamlNode tree(Path file) throws IOException {
    return YamlFile.read(file.toString(), Files.readAllBytes(file), new Faults());
  }

  private void takeAll(Path file, String language, YamlNode node) {
    switch (node) {
      case YamlNode.Scalar scalar -> take(file, language, scalar.text(), scalar::at);
      case YamlNode.Mapping mapping ->
          mapping.entries().forEach(entry -> takeAll(file, language, entry.value()));
      case YamlNode.Sequence sequence ->
          sequence.items().forEach(item -> takeAll(file, language, item));
      case YamlNode.Refused refused -> {}
    }
  }

  /** Names, meanings and sources of the skills: texts that say which language they are in. */
  private void takeSkills() throws IOException {
    try (Stream<Path> all = Files.walk(root.resolve("modules/skills"))) {
      for (Path file :
          all.filter(each -> each.toString().contains("/src/main/resources/"))
              .filter(each -> each.toString().endsWith(".yaml"))
              .sorted()
              .toList()) {
        takeLabelled(file, tree(file));
      }
    }
  }

  private void takeLabelled(Path file, YamlNode node) {
    switch (node) {
      case YamlNode.Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  entry -> {
                    if (DICTIONARIES.containsKey(entry.key())) {
                      takeAll(file, entry.key(), entry.value());
                    } else {
                      takeLabelled(file, entry.value());
                    }
                  });
      case YamlNode.Sequence sequence -> sequence.items().forEach(item -> takeLabelled(file, item));
      case YamlNode.Scalar scalar -> {}
      case YamlNode.Refused refused -> {}
      case null -> {}
    }
  }

  private void takeWordsOfPages() throws IOException {
    Path maps = root.resolve("modules/server/src/main/resources/headway/server/map");
    for (String language : new TreeSet<>(DICTIONARIES.keySet())) {
      takeProperties(root.resolve("web/messages_" + language + ".properties"), language);
      takeProperties(maps.resolve("words_" + language + ".properties"), language);
    }
  }

  private void takeProperties(Path file, String language) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int equals = line.startsWith("#") ? -1 : line.indexOf('=');
      if (equals >= 0 && !line.startsWith("page.other-language")) {
        int number = i + 1;
        take(
            file,
            language,
            line.substring(equals + 1),
            offset -> new Position("", number, equals + 2 + offset));
      }
    }
  }

  private void take(Path file, String language, String text, Place place) {
    if (DICTIONARIES.containsKey(language)) {
      passages.add(new Passage(shown(file), language, text, place));
    }
  }

  private String shown(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path from = root.toAbsolutePath().normalize();
    return (absolute.startsWith(from) ? from.relativize(absolute) : absolute).toString();
  }

  /** The words that stand with a capital in every file of a scenario that has more than one. */
  private static Set<String> namesIn(List<Passage> scenario) {
    Map<String, Set<String>> byFile =
        scenario.stream()
            .collect(
                Collectors.groupingBy(
                    Passage::file,
                    Collectors.flatMapping(
                        passage ->
                            words(passage.text())
                                .flatMap(Spelling::forms)
                                .filter(word -> Character.isUpperCase(word.charAt(0))),
                        Collectors.toCollection(HashSet::new))));
    if (byFile.size() < 2) {
      return Set.of();
    }
    return byFile.values().stream()
        .reduce(
            (some, others) -> {
              Set<String> both = new HashSet<>(some);
              both.retainAll(others);
              return both;
            })
        .orElseThrow();
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).filter(Spelling::isSpelled);
  }

  /** A letter on its own and what has a figure in it are not spelled. */
  private static boolean isSpelled(String word) {
    return word.length() > 1 && word.chars().noneMatch(Character::isDigit);
  }

  /**
   * What may stand in the dictionary for a word: itself, as it is in the middle of a sentence,
   * without the accents of emphasis, and without the ending that makes it somebody's.
   */
  private static Stream<String> forms(String word) {
    String straight = word.replace('’', '\'');
    String small = straight.substring(0, 1).toLowerCase(Locale.ROOT) + straight.substring(1);
    return Stream.of(straight, small)
        .flatMap(each -> Stream.of(each, withoutEmphasis(each)))
        .flatMap(each -> Stream.of(each, each.replaceFirst("'s?$", "")))
        .distinct();
  }

  private static String withoutEmphasis(String word) {
    return Normalizer.normalize(
        Normalizer.normalize(word, Normalizer.Form.NFD).replace("\u0301", ""), Normalizer.Form.NFC);
  }

  private List<Unknown> unknown() throws IOException, InterruptedException {
    List<Unknown> all = new ArrayList<>();
    for (String language : new TreeSet<>(DICTIONARIES.keySet())) {
      List<Passage> ours =
          passages.stream().filter(each -> each.language().equals(language)).toList();
      Set<String> known = known(language, ours);
      for (Passage passage : ours) {
        Set<String> namesHere = names.getOrDefault(passage.file(), Set.of());
        Matcher found = WORD.matcher(blanked(passage.text()));
        while (found.find()) {
          String word = found.group();
          if (isSpelled(word) && !isKnown(word, known) && !isKnown(word, namesHere)) {
            all.add(new Unknown(passage.file(), passage.place().at(found.start()), word));
          }
        }
      }
    }
    return all;
  }

  /** With spaces in place of what is filled in, so that the rest stands where it stood. */
  private static String blanked(String text) {
    return FILLED_IN.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /** Also where every piece between hyphens is. */
  private static boolean isKnown(String word, Set<String> known) {
    return forms(word).anyMatch(known::contains)
        || (word.contains("-") && pieces(word).allMatch(each -> isKnown(each, known)));
  }

  private static Stream<String> pieces(String word) {
    return Stream.of(word.split("-")).filter(each -> !each.isEmpty());
  }

  /** Of all that could stand for a word: what the list or hunspell has. */
  private Set<String> known(String language, List<Passage> ours)
      throws IOException, InterruptedException {
    Set<String> asked =
        ours.stream()
            .flatMap(passage -> words(blanked(passage.text())))
            .flatMap(word -> Stream.concat(Stream.of(word), pieces(word)))
            .flatMap(Spelling::forms)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> unknown = unknownToHunspell(DICTIONARIES.get(language), asked);
    Set<String> known = new HashSet<>(list(language));
    asked.stream()
        .filter(each -> Stream.of(each.split("['-]")).noneMatch(unknown::contains))
        .filter(each -> !unknown.contains(each))
        .forEach(known::add);
    return known;
  }

  private Set<String> list(String language) throws IOException {
    try (Stream<String> lines = Files.lines(root.resolve(".ci/words/" + language + ".txt"))) {
      return lines
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toSet());
    }
  }

  /** Hunspell takes some words apart, and then tells the part that it does not know. */
  private static Set<String> unknownToHunspell(String dictionary, Set<String> words)
      throws IOException, InterruptedException {
    Path asked = Files.createTempFile("headway", ".words");
    try {
      Files.write(asked, words);
      Process hunspell =
          new ProcessBuilder("hunspell", "-i", "UTF-8", "-d", dictionary, "-l", asked.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      Set<String> unknown;
      try (BufferedReader answers = hunspell.inputReader(StandardCharsets.UTF_8)) {
        unknown = answers.lines().collect(Collectors.toSet());
      }
      if (hunspell.waitFor() != 0) {
        throw new IOException("hunspell -d " + dictionary + " failed.");
      }
      return unknown;
    } finally {
      Files.delete(asked);
    }
  }
}
