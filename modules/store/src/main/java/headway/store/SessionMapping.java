package headway.store;

import headway.people.TrainerId;
import java.util.Date;
import org.bson.Document;

/**
 * A session's document:
 *
 * <pre>{@code
 * {_id: digest, trainer, generation, until}
 * }</pre>
 */
final class SessionMapping {
  static final String ID = "_id";
  static final String TRAINER = "trainer";
  static final String GENERATION = "generation";
  static final String UNTIL = "until";

  private SessionMapping() {}

  static Document write(KeptSession session) {
    return new Document(ID, session.digest())
        .append(TRAINER, session.trainer().text())
        .append(GENERATION, session.generation())
        .append(UNTIL, Date.from(session.until()));
  }

  static KeptSession read(Document document) {
    return new KeptSession(
        document.getString(ID),
        new TrainerId(document.getString(TRAINER)),
        document.getInteger(GENERATION),
        document.getDate(UNTIL).toInstant());
  }
}
