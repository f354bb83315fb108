package headway.scenario.translation;

import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.diagnostic.Suggestion;
import headway.scenario.source.ScenarioSource;
import headway.scenario.source.Titles;
import headway.scenario.source.Values;
import headway.scenario.source.Word;
import headway.scenario.translation.Outline.Group;
import headway.scenario.translation.Outline.Leaf;
import headway.scenario.translation.Outline.Row;
import headway.scenario.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays one translation over the outline of its source. */
final class Overlay {
  private final Translation translation;
  private final Faults faults;
  private final Values values;

  Overlay(String language, Faults faults) {
    this.translation = new Translation(language);
    this.faults = faults;
    this.values = new Values(faults);
  }

  Translation read(YamlNode root, ScenarioSource source) {
    Group outline = Outlines.of(source);
    if (root instanceof YamlNode.Mapping mapping) {
      mapping.entries().stream()
          .filter(entry -> entry.key().equals("language"))
          .forEach(this::checkLanguage);
    }
    group(root, outline, outline.what(), Position.startOf(root.position().file()));
    Word title = translation.of(source.title());
    if (title != null) {
      Titles.check(title, faults);
    }
    return translation;
  }

  private void checkLanguage(YamlNode.Entry entry) {
    Word language = values.word(entry.value(), "`language`", entry.keyPosition());
    if (language.isThere() && !language.text().equalsIgnoreCase(translation.language())) {
      faults.add(
          ScenarioCode.OTHER_LANGUAGE,
          language.position(),
          "The language is `%s`, and the file is called by `%s`."
              .formatted(language.text(), translation.language()),
          "Give both the same name.");
    }
  }

  private void lay(YamlNode.Entry entry, Outline outline, Untranslated untranslated) {
    String what = "`" + entry.key() + "`";
    switch (outline) {
      case Leaf leaf when Untranslated.isIn(entry.value()) -> {
        if (leaf.wantsWords()) {
          untranslated.add(what, entry.value().position());
        }
      }
      case Leaf leaf -> put(leaf.source(), values.text(entry.value(), what, entry.keyPosition()));
      case Row row -> row(entry, what, row.sources(), untranslated);
      case Group group -> group(entry.value(), group, what, entry.keyPosition());
    }
  }

  private void put(Word source, Word translated) {
    if (translated.isThere()) {
      translation.put(source, translated);
    }
  }

  private void group(YamlNode node, Group group, String what, Position owner) {
    List<YamlNode.Entry> entries = values.mapping(node, what, owner);
    if (entries == null) {
      return;
    }
    Set<String> found = new HashSet<>();
    Untranslated untranslated = new Untranslated();
    for (YamlNode.Entry entry : entries) {
      found.add(entry.key());
      Outline part = group.parts().get(entry.key());
      if (part != null) {
        lay(entry, part, untranslated);
      } else if (!entry.key().equals("language") || !group.keys().contains("language")) {
        tellUnknown(entry, group);
      }
    }
    for (Map.Entry<String, Outline> part : group.parts().entrySet()) {
      if (part.getValue().wantsWords() && !found.contains(part.getKey())) {
        tellLacking("`" + part.getKey() + "`", false, group, owner);
      }
    }
    Position first = untranslated.first();
    if (first != null) {
      tellLacking(untranslated.listed(), untranslated.areMany(), group, first);
    }
  }

  private void tellUnknown(YamlNode.Entry entry, Group group) {
    String key = "`" + entry.key() + "`";
    if (group.isById()) {
      faults.add(
          ScenarioCode.NOT_IN_THE_SOURCE,
          entry.keyPosition(),
          "The source has no " + group.what() + " " + key + ".",
          Suggestion.hint(entry.key(), group.parts().keySet()));
    } else if (group.keys().contains(entry.key())) {
      faults.add(
          ScenarioCode.NOT_IN_THE_SOURCE,
          entry.keyPosition(),
          "The source has no " + key + " here.",
          "Take it away, or add it to the source.");
    } else {
      faults.add(
          ScenarioCode.UNKNOWN_KEY,
          entry.keyPosition(),
          key + " is nothing to translate in " + group.what() + ".",
          Suggestion.hint(entry.key(), group.keys()));
    }
  }

  private void tellLacking(String keys, boolean many, Group group, Position where) {
    String predicate = (many ? " are" : " is") + " not translated";
    faults.add(
        ScenarioCode.NOT_TRANSLATED,
        where,
        group.isById()
            ? "The " + group.what() + (many ? "s " : " ") + keys + predicate + "."
            : keys + predicate + where(group) + ".",
        "Until then the source's words are shown.");
  }

  /** Of a whole translation it need not be said where. */
  private static String where(Group group) {
    return group.keys().contains("language") ? "" : " in " + group.what();
  }

  private void row(
      YamlNode.Entry entry, String what, List<Word> sources, Untranslated untranslated) {
    List<YamlNode> items = values.list(entry.value(), what, entry.keyPosition());
    if (items == null) {
      return;
    }
    List<Word> withWords = sources.stream().filter(Word::isThere).toList();
    List<Word> matching = items.size() == sources.size() ? sources : withWords;
    if (items.size() != matching.size()) {
      faults.add(
          ScenarioCode.OTHER_LENGTH,
          entry.value().position(),
          "%s has %d here and %d in the source.".formatted(what, items.size(), sources.size()),
          "Translate one by one, in the same order.");
      return;
    }
    List<Position> empty = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      YamlNode text = text(items.get(i));
      if (matching.get(i).isThere() && Untranslated.isIn(text)) {
        empty.add(text.position());
      } else if (matching.get(i).isThere()) {
        put(matching.get(i), values.text(text, "a text", items.get(i).position()));
      }
    }
    if (!empty.isEmpty()) {
      boolean whole = empty.size() == items.size();
      String label = whole ? what : "%s (%d of %d)".formatted(what, empty.size(), items.size());
      untranslated.add(label, empty.getFirst());
    }
  }

  /** A text, also where the one who speaks it is repeated. */
  private static YamlNode text(YamlNode item) {
    return item instanceof YamlNode.Mapping mapping && mapping.entries().size() == 1
        ? mapping.entries().getFirst().value()
        : item;
  }
}
