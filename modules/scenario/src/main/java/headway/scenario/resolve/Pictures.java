package headway.scenario.resolve;

import headway.scenario.Actor;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.source.ActorSource;
import headway.scenario.source.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the faces of the cast among the folder's pictures. */
final class Pictures {
  private final Lookup<String> pictures;

  Pictures(ScenarioFiles files, Faults faults) {
    this.pictures =
        new Lookup<>(
            ScenarioCode.NO_SUCH_PICTURE, "no picture in the scenario's folder", true, faults);
    files.files().keySet().stream()
        .filter(ScenarioFiles::isPicture)
        .forEach(name -> pictures.add(name, name));
  }

  List<Actor> cast(List<ActorSource> sources, Texts texts) {
    List<Actor> cast = new ArrayList<>();
    for (ActorSource source : sources) {
      cast.add(
          new Actor(
              source.id().text(),
              cast.size(),
              texts.text(source.name()),
              texts.textOrNone(source.role()),
              picture(source.portrait()),
              moods(source.moods())));
    }
    return cast;
  }

  private SortedMap<Integer, String> moods(List<ActorSource.Mood> sources) {
    SortedMap<Integer, String> moods = new TreeMap<>();
    for (ActorSource.Mood source : sources) {
      String picture = picture(source.picture());
      if (picture != null) {
        moods.put(source.from(), picture);
      }
    }
    return moods;
  }

  private @Nullable String picture(@Nullable Word name) {
    return pictures.find(name);
  }
}
