package headway.store;

import headway.people.TrainerId;
import java.util.Date;
import org.bson.Document;

/**
 * An invitation's document:
 *
 * <pre>{@code
 * {_id: digest, by: trainer, created, until, taken?: trainer}
 * }</pre>
 */
final class InvitationMapping {
  static final String ID = "_id";
  static final String BY = "by";
  static final String CREATED = "created";
  static final String UNTIL = "until";
  static final String TAKEN = "taken";

  private InvitationMapping() {}

  static Document write(KeptInvitation invitation) {
    return new Document(ID, invitation.digest())
        .append(BY, invitation.by().text())
        .append(CREATED, Date.from(invitation.created()))
        .append(UNTIL, Date.from(invitation.until()));
  }

  static KeptInvitation read(Document document) {
    return new KeptInvitation(
        document.getString(ID),
        new TrainerId(document.getString(BY)),
        document.getDate(CREATED).toInstant(),
        document.getDate(UNTIL).toInstant());
  }
}
