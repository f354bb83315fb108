package headway.store;

import headway.people.SignInName;
import headway.people.Trainer;
import headway.people.TrainerId;
import headway.people.TrainerName;
import java.util.Date;
import org.bson.Document;

/**
 * A trainer's document:
 *
 * <pre>{@code
 * {_id, name, signInName: unique, passwordHash, generation, created}
 * }</pre>
 */
final class TrainerMapping {
  static final String ID = "_id";
  static final String NAME = "name";
  static final String SIGN_IN_NAME = "signInName";
  static final String PASSWORD_HASH = "passwordHash";
  static final String GENERATION = "generation";
  static final String CREATED = "created";

  private TrainerMapping() {}

  static Document write(KeptTrainer kept) {
    return new Document(ID, kept.trainer().id().text())
        .append(NAME, kept.trainer().name().text())
        .append(SIGN_IN_NAME, kept.trainer().signInName().text())
        .append(PASSWORD_HASH, kept.passwordHash())
        .append(GENERATION, kept.generation())
        .append(CREATED, Date.from(kept.created()));
  }

  static KeptTrainer read(Document document) {
    return new KeptTrainer(
        new Trainer(
            new TrainerId(document.getString(ID)),
            new TrainerName(document.getString(NAME)),
            new SignInName(document.getString(SIGN_IN_NAME))),
        document.getString(PASSWORD_HASH),
        document.getInteger(GENERATION),
        document.getDate(CREATED).toInstant());
  }
}
