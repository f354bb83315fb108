package headway.scenario.source;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who takes part. */
final class CastReader {
  private static final List<String> ACTOR = List.of("name", "role", "portrait", "moods");
  private static final Pattern THRESHOLD = Pattern.compile("[-+]?[0-9]{1,9}");

  private final Faults faults;
  private final Values values;

  CastReader(Faults faults) {
    this.faults = faults;
    this.values = new Values(faults);
  }

  List<ActorSource> read(List<YamlNode.Entry> entries) {
    Names names = new Names(faults);
    List<ActorSource> cast = new ArrayList<>();
    for (YamlNode.Entry entry : entries) {
      Word id = names.person(Word.ofKey(entry));
      Fields fields = Fields.of(entry.value(), "someone in the cast", id.position(), ACTOR, faults);
      cast.add(
          fields == null
              ? new ActorSource(id, Word.missing(id.position()), null, null, List.of())
              : new ActorSource(
                  id,
                  fields.text("name"),
                  fields.textOrNone("role"),
                  picture(fields.wordOrNone("portrait")),
                  moods(fields)));
    }
    return cast;
  }

  private List<ActorSource.Mood> moods(Fields fields) {
    List<ActorSource.Mood> moods = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (YamlNode.Entry entry : fields.mapping("moods")) {
      Word picture = picture(values.word(entry));
      if (!THRESHOLD.matcher(entry.key()).matches()) {
        faults.add(
            ScenarioCode.NO_NUMBER,
            entry.keyPosition(),
            "A mood begins at a whole number, not at `" + entry.key() + "`.",
            "Write `moods: {0: cold.svg, 4: calm.svg}`.");
      } else if (!taken.add(Integer.valueOf(entry.key()))) {
        faults.add(
            ScenarioCode.KEY_TWICE,
            entry.keyPosition(),
            "A mood that begins at " + entry.key() + " stands here a second time.",
            "Keep one of the two.");
      } else if (picture != null) {
        moods.add(new ActorSource.Mood(Integer.parseInt(entry.key()), picture));
      }
    }
    return moods;
  }

  private @Nullable Word picture(@Nullable Word word) {
    if (word == null || !word.isThere()) {
      return null;
    }
    if (!ScenarioFiles.isPicture(word.text()) || word.text().contains("/")) {
      faults.add(
          ScenarioCode.NO_PICTURE_NAME,
          word.position(),
          "`" + word.text() + "` is not the name of a picture.",
          "Name an .svg, .png or .webp file in the scenario's own folder.");
      return null;
    }
    return word;
  }
}
