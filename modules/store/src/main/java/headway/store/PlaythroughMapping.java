package headway.store;

import headway.people.PersonId;
import headway.workshop.WorkshopId;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A playthrough's document:
 *
 * <pre>{@code
 * {_id, person, scenario, hash, seed, language, hints, origin?, workshop?, taken, created,
 *  parameters?: [{name, word}],
 *  moves: [{token, words, reflection, at}], made, ended, assessment?,
 *  intention?: {text, written, went?, happened?, told?}, updated}
 * }</pre>
 *
 * <p>{@code made} is the number of moves, which a new one is compared with; {@code taken} how many
 * of them came from the origin.
 */
final class PlaythroughMapping {
  static final String ID = "_id";
  static final String PERSON = "person";
  static final String CREATED = "created";
  static final String MOVES = "moves";
  static final String MADE = "made";
  static final String ENDED = "ended";
  static final String ASSESSMENT = "assessment";
  static final String INTENTION = "intention";
  static final String UPDATED = "updated";

  private PlaythroughMapping() {}

  static Document write(Beginning beginning) {
    Document document =
        new Document(ID, beginning.id().text())
            .append(PERSON, beginning.person().text())
            .append("scenario", beginning.scenario())
            .append("hash", beginning.hash())
            .append("seed", beginning.seed())
            .append("language", beginning.language())
            .append("hints", beginning.hints());
    if (beginning.origin() != null) {
      document.append("origin", beginning.origin().text());
    }
    if (beginning.workshop() != null) {
      document.append("workshop", beginning.workshop().text());
    }
    if (!beginning.parameters().isEmpty()) {
      document.append(ParameterMapping.FIELD, ParameterMapping.write(beginning.parameters()));
    }
    return document
        .append("taken", beginning.moves().size())
        .append(CREATED, Date.from(beginning.created()))
        .append(MOVES, beginning.moves().stream().map(PlaythroughMapping::write).toList())
        .append(MADE, beginning.moves().size())
        .append(ENDED, false)
        .append(UPDATED, Date.from(beginning.created()));
  }

  static Document write(KeptMove move) {
    return new Document("token", move.token())
        .append("words", move.ownWords())
        .append("reflection", move.reflection())
        .append("at", Date.from(move.at()));
  }

  static Document write(Intention intention) {
    Document document =
        new Document("text", intention.text()).append("written", Date.from(intention.written()));
    FollowUp followUp = intention.followUp();
    return followUp == null
        ? document
        : document
            .append("went", followUp.went().name())
            .append("happened", followUp.happened())
            .append("told", Date.from(followUp.at()));
  }

  static KeptPlaythrough read(Document document) {
    List<KeptMove> moves =
        document.getList(MOVES, Document.class).stream().map(PlaythroughMapping::move).toList();
    return new KeptPlaythrough(
        beginning(document, moves),
        moves,
        document.getBoolean(ENDED),
        AssessmentMapping.read(document.get(ASSESSMENT, Document.class)),
        intention(document),
        instant(document, UPDATED));
  }

  /** An earlier version kept a text and nothing else. */
  private static @Nullable Intention intention(Document document) {
    return switch (document.get(INTENTION)) {
      case Document kept ->
          new Intention(kept.getString("text"), instant(kept, "written"), followUp(kept));
      case String text when !text.isEmpty() ->
          new Intention(text, instant(document, UPDATED), null);
      case null, default -> null;
    };
  }

  private static @Nullable FollowUp followUp(Document intention) {
    String went = intention.getString("went");
    return went == null
        ? null
        : new FollowUp(
            FollowUp.Went.valueOf(went),
            intention.getString("happened"),
            instant(intention, "told"));
  }

  private static Beginning beginning(Document document, List<KeptMove> moves) {
    return new Beginning(
        new PlaythroughId(document.getString(ID)),
        new PersonId(document.getString(PERSON)),
        document.getString("scenario"),
        document.getString("hash"),
        document.getLong("seed"),
        document.getString("language"),
        document.getBoolean("hints"),
        origin(document),
        moves.subList(0, document.getInteger("taken")),
        workshop(document),
        instant(document, CREATED),
        ParameterMapping.read(document));
  }

  private static @Nullable WorkshopId workshop(Document document) {
    String workshop = document.getString("workshop");
    return workshop == null ? null : new WorkshopId(workshop);
  }

  private static @Nullable PlaythroughId origin(Document document) {
    String origin = document.getString("origin");
    return origin == null ? null : new PlaythroughId(origin);
  }

  private static KeptMove move(Document document) {
    return new KeptMove(
        document.getString("token"),
        document.getString("words"),
        document.getString("reflection"),
        instant(document, "at"));
  }

  private static Instant instant(Document document, String key) {
    return document.getDate(key).toInstant();
  }
}
