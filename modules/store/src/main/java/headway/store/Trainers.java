package headway.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import headway.people.SignInName;
import headway.people.TrainerId;
import headway.people.TrainerName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Whoever may sign in. */
public final class Trainers {
  private final MongoCollection<Document> documents;

  Trainers(MongoCollection<Document> documents) {
    this.documents = documents;
    documents.createIndex(
        Indexes.ascending(TrainerMapping.SIGN_IN_NAME), new IndexOptions().unique(true));
  }

  /** Whether there is anyone who could sign in. */
  public boolean areThere() {
    return Patience.patiently(() -> documents.find().first()) != null;
  }

  public Optional<KeptTrainer> find(TrainerId id) {
    return find(eq(TrainerMapping.ID, id.text()));
  }

  public Optional<KeptTrainer> find(SignInName name) {
    return find(eq(TrainerMapping.SIGN_IN_NAME, name.text()));
  }

  private Optional<KeptTrainer> find(Bson which) {
    return Patience.patiently(() -> Optional.ofNullable(documents.find(which).first()))
        .map(TrainerMapping::read);
  }

  /** All of them, whoever came first at the front. */
  public List<KeptTrainer> all() {
    return Patience.patiently(() -> documents.find().into(new ArrayList<>())).stream()
        .map(TrainerMapping::read)
        .sorted(Comparator.comparing(KeptTrainer::created))
        .toList();
  }

  /**
   * Keeps a new trainer.
   *
   * @return false where somebody else signs in with that name
   */
  public boolean add(KeptTrainer trainer) {
    return Patience.insert(documents, TrainerMapping.write(trainer))
        || find(trainer.trainer().id()).isPresent();
  }

  /**
   * Sets another password, which ends every session.
   *
   * @param generation of the sessions until now
   * @return empty where they have ended meanwhile; then nothing changed
   */
  public Optional<KeptTrainer> changePassword(TrainerId id, int generation, String passwordHash) {
    return change(
            and(eq(TrainerMapping.ID, id.text()), eq(TrainerMapping.GENERATION, generation)),
            combine(
                set(TrainerMapping.PASSWORD_HASH, passwordHash),
                set(TrainerMapping.GENERATION, generation + 1)))
        .or(() -> find(id).filter(now -> isChanged(now, generation, passwordHash)));
  }

  /** A change whose answer was lost is found done. */
  private static boolean isChanged(KeptTrainer now, int generation, String passwordHash) {
    return now.generation() == generation + 1 && now.passwordHash().equals(passwordHash);
  }

  /** Keeps the same password in a stronger way; not where it was changed meanwhile. */
  public void strengthen(KeptTrainer kept, String passwordHash) {
    change(
        and(
            eq(TrainerMapping.ID, kept.trainer().id().text()),
            eq(TrainerMapping.PASSWORD_HASH, kept.passwordHash())),
        set(TrainerMapping.PASSWORD_HASH, passwordHash));
  }

  /** Gives a trainer a name and a password whatever they were, and ends every session. */
  public Optional<KeptTrainer> restore(TrainerId id, TrainerName name, String passwordHash) {
    return change(
        eq(TrainerMapping.ID, id.text()),
        combine(
            set(TrainerMapping.NAME, name.text()),
            set(TrainerMapping.PASSWORD_HASH, passwordHash),
            inc(TrainerMapping.GENERATION, 1)));
  }

  /** Ends every session; done twice, it ends those of in between too. */
  public void endSessions(TrainerId id) {
    change(eq(TrainerMapping.ID, id.text()), inc(TrainerMapping.GENERATION, 1));
  }

  private Optional<KeptTrainer> change(Bson which, Bson how) {
    FindOneAndUpdateOptions after =
        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    return Patience.patiently(
            () -> Optional.ofNullable(documents.findOneAndUpdate(which, how, after)))
        .map(TrainerMapping::read);
  }
}
