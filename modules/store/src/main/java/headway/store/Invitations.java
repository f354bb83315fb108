package headway.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import headway.people.TrainerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Links by which trainers make trainers of others; each serves once. */
public final class Invitations {
  private final MongoCollection<Document> documents;

  Invitations(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  /** Keeps a new one; what has expired is forgotten. */
  public void give(KeptInvitation invitation, Instant now) {
    Patience.patiently(() -> documents.deleteMany(lte(InvitationMapping.UNTIL, Date.from(now))));
    Patience.insert(documents, InvitationMapping.write(invitation));
  }

  /** Those that still serve, the newest first. */
  public List<KeptInvitation> open(Instant now) {
    return Patience.patiently(() -> documents.find(free(now)).into(new ArrayList<>())).stream()
        .map(InvitationMapping::read)
        .sorted(Comparator.comparing(KeptInvitation::created).reversed())
        .toList();
  }

  /** The one with that digest, if it still serves. */
  public Optional<KeptInvitation> find(String digest, Instant now) {
    return Patience.patiently(
            () ->
                Optional.ofNullable(
                    documents.find(and(eq(InvitationMapping.ID, digest), free(now))).first()))
        .map(InvitationMapping::read);
  }

  private static Bson free(Instant now) {
    return and(valid(now), exists(InvitationMapping.TAKEN, false));
  }

  private static Bson valid(Instant now) {
    return gt(InvitationMapping.UNTIL, Date.from(now));
  }

  /**
   * Lets it serve for a new trainer, and nobody else from now on.
   *
   * @return false where it does not serve any more
   */
  public boolean take(String digest, TrainerId by, Instant now) {
    Bson theirs =
        or(exists(InvitationMapping.TAKEN, false), eq(InvitationMapping.TAKEN, by.text()));
    return Patience.patiently(
            () ->
                documents.findOneAndUpdate(
                    and(eq(InvitationMapping.ID, digest), valid(now), theirs),
                    set(InvitationMapping.TAKEN, by.text())))
        != null;
  }

  /** It did not come to that: it serves again. */
  public void giveBack(String digest, TrainerId by) {
    Patience.patiently(
        () ->
            documents.updateOne(
                and(eq(InvitationMapping.ID, digest), eq(InvitationMapping.TAKEN, by.text())),
                unset(InvitationMapping.TAKEN)));
  }

  /** Takes away one that nobody has used. */
  public void revoke(String digest) {
    Patience.patiently(
        () ->
            documents.deleteOne(
                and(eq(InvitationMapping.ID, digest), exists(InvitationMapping.TAKEN, false))));
  }
}
