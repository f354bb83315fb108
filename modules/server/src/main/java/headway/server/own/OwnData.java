package headway.server.own;

import headway.people.PersonId;
import headway.play.Playthrough;
import headway.scenario.Scenario;
import headway.store.Beginning;
import headway.store.FollowUp;
import headway.store.Intention;
import headway.store.KeptMove;
import headway.store.KeptPlaythrough;
import headway.store.Playthroughs;
import headway.store.TakenPart;
import headway.workshop.Participant;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that is kept of a person, as JSON. docs/OWN-DATA.md tells what its fields mean. */
public final class OwnData {
  private static final String FORMAT = "headway-own-data";
  private static final int VERSION = 1;

  private final Playthroughs playthroughs;
  private final Function<PersonId, List<TakenPart>> takenPart;
  private final Function<KeptPlaythrough, Optional<Playthrough>> standing;
  private final InstantSource clock;

  /**
   * Over what is kept.
   *
   * @param takenPart where somebody takes part in workshops
   * @param standing a play as it stands; empty where its scenario cannot be read any more
   */
  public OwnData(
      Playthroughs playthroughs,
      Function<PersonId, List<TakenPart>> takenPart,
      Function<KeptPlaythrough, Optional<Playthrough>> standing,
      InstantSource clock) {
    this.playthroughs = playthroughs;
    this.takenPart = takenPart;
    this.standing = standing;
    this.clock = clock;
  }

  /** A file in UTF-8. */
  byte[] of(PersonId person) {
    return new JsonObject()
        .put("format", FORMAT)
        .put("version", VERSION)
        .put("exported", clock.instant())
        .put("person", person.text())
        .put("playthroughs", array(playthroughs.of(person), this::playthrough))
        .put("workshops", array(takenPart.apply(person), OwnData::workshop))
        .encodePrettily()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject workshop(TakenPart takenPart) {
    Participant participant = takenPart.participant();
    return new JsonObject()
        .put("code", takenPart.workshop().code().text())
        .put("made", takenPart.workshop().made())
        .put("scenario", takenPart.workshop().plan().scenario())
        .put("participant", participant.number())
        .put("name", participant.name())
        .put("pseudonym", participant.pseudonym())
        .put("standing", participant.standing().name().toLowerCase(Locale.ROOT))
        .put("deeds", array(takenPart.deeds(), OwnData::deed));
  }

  private static JsonObject deed(TakenPart.Deed deed) {
    JsonObject written = new JsonObject().put("kind", deed.kind()).put("at", deed.at());
    deed.details().forEach(written::put);
    return written;
  }

  private JsonObject playthrough(KeptPlaythrough kept) {
    Beginning beginning = kept.beginning();
    Optional<Playthrough> play = standing.apply(kept);
    return new JsonObject()
        .put("id", kept.id().text())
        .put("scenario", beginning.scenario())
        .put(
            "title",
            play.map(Playthrough::scenario).map(each -> title(each, beginning)).orElse(null))
        .put("hash", beginning.hash())
        .put("seed", Long.toString(beginning.seed()))
        .put("language", beginning.language())
        .put("hints", beginning.hints())
        .put("origin", beginning.origin() == null ? null : beginning.origin().text())
        .put("taken", beginning.moves().size())
        .put("created", beginning.created())
        .put("updated", kept.updated())
        .put("moves", array(kept.moves(), OwnData::move))
        .put("ended", kept.ended())
        .put("ending", kept.ended() ? play.map(each -> each.place().id()).orElse(null) : null)
        .put("assessment", kept.assessment() == null ? null : AssessmentJson.of(kept.assessment()))
        .put("intention", intention(kept.intention()));
  }

  private static JsonObject title(Scenario scenario, Beginning beginning) {
    JsonObject title = new JsonObject();
    for (String language : scenario.languages()) {
      title.put(
          language,
          scenario
              .title()
              .in(scenario.wording(language, beginning.parameters()), scenario.startSlots()));
    }
    return title;
  }

  private static JsonObject move(KeptMove move) {
    return new JsonObject()
        .put("token", move.token())
        .put("ownWords", move.ownWords())
        .put("reflection", move.reflection())
        .put("at", move.at());
  }

  private static @Nullable JsonObject intention(@Nullable Intention intention) {
    return intention == null
        ? null
        : new JsonObject()
            .put("text", intention.text())
            .put("written", intention.written())
            .put("followUp", followUp(intention.followUp()));
  }

  private static @Nullable JsonObject followUp(@Nullable FollowUp followUp) {
    return followUp == null
        ? null
        : new JsonObject()
            .put("went", followUp.went().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .put("happened", followUp.happened())
            .put("at", followUp.at());
  }

  static <T> JsonArray array(List<T> values, Function<T, JsonObject> write) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(write.apply(value)));
    return array;
  }
}
