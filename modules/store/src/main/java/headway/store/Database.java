package headway.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import headway.people.PersonId;
import headway.store.embedded.EmbeddedServer;
import headway.workshop.WorkshopId;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An open database and what is kept in it. May be used by any number of threads at once, until it
 * is closed.
 */
public final class Database implements AutoCloseable {
  private static final String NAME = "headway";
  private static final int SECONDS_TO_FIND_IT = 10;

  private final MongoClient client;
  private final @Nullable EmbeddedServer server;
  private final Playthroughs playthroughs;
  private final TravelCodes travelCodes;
  private final Workshops workshops;
  private final Trainers trainers;
  private final TrainerSessions trainerSessions;
  private final Invitations invitations;
  private final ScenarioTexts scenarioTexts;
  private final Secrets secrets;
  private final Departures departures;

  private Database(MongoClient client, MongoDatabase kept, @Nullable EmbeddedServer server) {
    this.client = client;
    this.server = server;
    // Others may write to a database that is not ours alone.
    PlaythroughCache cache = server == null ? PlaythroughCache.NONE : new ExclusiveCache();
    playthroughs = new Playthroughs(kept.getCollection("playthroughs"), cache);
    travelCodes = new TravelCodes(kept.getCollection("travel-codes"));
    workshops = new Workshops(kept);
    trainers = new Trainers(kept.getCollection("trainers"));
    trainerSessions = new TrainerSessions(kept.getCollection("trainer-sessions"));
    invitations = new Invitations(kept.getCollection("invitations"));
    scenarioTexts = new ScenarioTexts(kept);
    secrets = new Secrets(kept.getCollection("secrets"));
    departures = new Departures(kept.getCollection("departures"));
  }

  /** Starts the embedded database over a data folder, which is made where there is none. */
  public static Opening embedded(Path data, Durability durability) {
    EmbeddedServer server;
    try {
      server = EmbeddedServer.start(data, durability == Durability.POWER_LOSS);
    } catch (EmbeddedServer.FolderInUse e) {
      return new Opening.InUse(data);
    } catch (EmbeddedServer.FileUnreadable | UncheckedIOException e) {
      return new Opening.Unusable(data.toString(), String.valueOf(e.getMessage()));
    }
    Opening opening = open(new ConnectionString(server.connectionString()), server);
    switch (opening) {
      case Opening.Opened ignored -> {}
      case Opening.InUse ignored -> server.close();
      case Opening.Unusable ignored -> server.close();
    }
    return opening;
  }

  /**
   * Connects to a MongoDB from 4.4 on, or what speaks its protocol.
   *
   * @param connectionString {@code mongodb://…} or {@code mongodb+srv://…}; the database that it
   *     names, or else {@code headway}
   */
  public static Opening at(String connectionString) {
    try {
      return open(new ConnectionString(connectionString), null);
    } catch (IllegalArgumentException e) {
      return new Opening.Unusable("the address", String.valueOf(e.getMessage()));
    }
  }

  private static Opening open(ConnectionString address, @Nullable EmbeddedServer server) {
    MongoClient client = MongoClients.create(settings(address));
    String name = address.getDatabase() == null ? NAME : address.getDatabase();
    try {
      MongoDatabase kept = client.getDatabase(name);
      kept.runCommand(new Document("ping", 1));
      return new Opening.Opened(new Database(client, kept, server));
    } catch (MongoException e) {
      client.close();
      return new Opening.Unusable(
          String.join(", ", address.getHosts()), String.valueOf(e.getMessage()));
    }
  }

  private static MongoClientSettings settings(ConnectionString address) {
    return MongoClientSettings.builder()
        .applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(SECONDS_TO_FIND_IT, TimeUnit.SECONDS))
        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
        .applyConnectionString(address)
        .build();
  }

  public Playthroughs playthroughs() {
    return playthroughs;
  }

  public TravelCodes travelCodes() {
    return travelCodes;
  }

  public Workshops workshops() {
    return workshops;
  }

  /** All of one person's becomes another's, who is the same human being on another device. */
  public void pass(PersonId from, PersonId to) {
    workshops.pass(from, to);
    playthroughs.pass(from, to);
  }

  public Trainers trainers() {
    return trainers;
  }

  public TrainerSessions trainerSessions() {
    return trainerSessions;
  }

  public Invitations invitations() {
    return invitations;
  }

  /**
   * Takes away all that is kept of a person; in the embedded database so that the file holds
   * nothing of it any more. What that person then begins is kept anew.
   */
  public void erase(PersonId person) {
    playthroughs.erasing(
        person,
        () -> {
          if (server == null) {
            delete(person);
          } else {
            server.erase(() -> delete(person));
          }
        });
  }

  private void delete(PersonId person) {
    travelCodes.erase(person);
    workshops.erase(person, nobody());
    playthroughs.erase(person);
  }

  /**
   * Takes away all that is kept of workshops, and of people who were made for them alone; in the
   * embedded database so that the file holds nothing of it any more. What others played there is
   * theirs and stays.
   *
   * @param simulated who took part and is nobody
   */
  public void erase(Collection<WorkshopId> erased, Collection<PersonId> simulated) {
    Runnable deletion =
        () -> {
          simulated.forEach(playthroughs::erase);
          erased.forEach(workshops::erase);
        };
    if (server == null) {
      deletion.run();
    } else {
      server.erase(deletion);
    }
  }

  private static PersonId nobody() {
    byte[] random = new byte[PersonId.BYTES];
    new SecureRandom().nextBytes(random);
    return PersonId.of(random);
  }

  public ScenarioTexts scenarioTexts() {
    return scenarioTexts;
  }

  public Secrets secrets() {
    return secrets;
  }

  public Departures departures() {
    return departures;
  }

  /** Waits for what is under way, and closes. */
  @Override
  public void close() {
    client.close();
    if (server != null) {
      server.close();
    }
  }
}
