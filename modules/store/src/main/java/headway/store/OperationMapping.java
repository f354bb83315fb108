package headway.store;

import headway.people.PersonId;
import headway.workshop.Debriefing;
import headway.workshop.Enacting;
import headway.workshop.Facilitation;
import headway.workshop.Operation;
import headway.workshop.Participation;
import headway.workshop.Progress;
import headway.workshop.Staging;
import headway.workshop.WorkshopId;
import java.time.Instant;
import java.util.Date;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;

/**
 * An operation's document in a workshop's log; what an operation does not have is left out:
 *
 * <pre>{@code
 * {_id: workshop:sequence, workshop, sequence, kind, at, participant?, person?, name?, minutes?,
 *  from?, playthrough?, turn?, choice?, place?,
 *  decision?, round?, taken?}
 * }</pre>
 *
 * <p>What a trainer does where the room plays together has more: {@link StagingMapping}; and where
 * they play the customer, with what is heard there: {@link EnactingMapping}. So has what is done
 * about what the plays showed: {@link DebriefingMapping}.
 */
final class OperationMapping {
  static final String WORKSHOP = "workshop";
  static final String SEQUENCE = "sequence";
  static final String PERSON = "person";
  static final String PARTICIPANT = "participant";
  static final String NAME = "name";
  static final String KIND = "kind";

  private OperationMapping() {}

  static Document write(WorkshopId workshop, int sequence, Operation operation) {
    Document document =
        new Document("_id", id(workshop, sequence))
            .append(WORKSHOP, workshop.text())
            .append(SEQUENCE, sequence)
            .append(KIND, kind(operation))
            .append("at", Date.from(operation.at()));
    return switch (operation) {
      case Staging staging -> StagingMapping.write(document, staging);
      case Enacting enacting -> EnactingMapping.write(document, enacting);
      case Participation.Hear hear ->
          EnactingMapping.write(document.append(PARTICIPANT, hear.participant()), hear);
      case Debriefing debriefing -> DebriefingMapping.write(document, debriefing);
      case Participation.Vote(int participant, int decision, int round, var taken, var _) ->
          document
              .append(PARTICIPANT, participant)
              .append("decision", decision)
              .append("round", round)
              .append("taken", taken);
      case Facilitation.Open _,
          Facilitation.Brief _,
          Facilitation.Begin _,
          Facilitation.Pause _,
          Facilitation.Resume _,
          Facilitation.End _,
          Facilitation.Close _ ->
          document;
      case Facilitation.Extend(int minutes, int from, var _) ->
          document.append("minutes", minutes).append("from", from);
      case Facilitation.Rename(int participant, String name, var _) ->
          document.append(PARTICIPANT, participant).append(NAME, name);
      case Facilitation.Remove(int participant, var _) -> document.append(PARTICIPANT, participant);
      case Participation.Join(PersonId person, String name, var _) ->
          document.append(PERSON, person.text()).append(NAME, name);
      case Participation.Leave(int participant, var _) -> document.append(PARTICIPANT, participant);
      case Participation.Return(int participant, var _) ->
          document.append(PARTICIPANT, participant);
      case Participation.Move(int participant, PersonId person, var _) ->
          document.append(PARTICIPANT, participant).append(PERSON, person.text());
      case Participation.Forget(int participant, PersonId nobody, var _) ->
          document.append(PARTICIPANT, participant).append(PERSON, nobody.text());
      case Progress.Began(int participant, String playthrough, String scene, var _) ->
          document
              .append(PARTICIPANT, participant)
              .append("playthrough", playthrough)
              .append("place", scene);
      case Progress.Moved moved ->
          document
              .append(PARTICIPANT, moved.participant())
              .append("playthrough", moved.playthrough())
              .append("turn", moved.turn())
              .append("choice", moved.choice())
              .append("place", moved.scene());
      case Progress.Ended ended ->
          document
              .append(PARTICIPANT, ended.participant())
              .append("playthrough", ended.playthrough())
              .append("turn", ended.turn())
              .append("choice", ended.choice())
              .append("place", ended.ending());
    };
  }

  static String id(WorkshopId workshop, int sequence) {
    return workshop.text() + ":" + sequence;
  }

  /** The words that are kept; they outlive what the classes are called. */
  private static String kind(Operation operation) {
    return switch (operation) {
      case Facilitation.Open _ -> "open";
      case Facilitation.Brief _ -> "brief";
      case Facilitation.Begin _ -> "begin";
      case Facilitation.Pause _ -> "pause";
      case Facilitation.Resume _ -> "resume";
      case Facilitation.Extend _ -> "extend";
      case Facilitation.End _ -> "end";
      case Facilitation.Rename _ -> "rename";
      case Facilitation.Remove _ -> "remove";
      case Facilitation.Close _ -> "close";
      case Participation.Join _ -> "join";
      case Participation.Leave _ -> "leave";
      case Participation.Return _ -> "return";
      case Participation.Move _ -> "move";
      case Participation.Vote _ -> "vote";
      case Participation.Hear _ -> "hear";
      case Participation.Forget _ -> "forget";
      case Progress.Began _ -> "began";
      case Progress.Moved _ -> "moved";
      case Progress.Ended _ -> "ended";
      case Staging staging -> StagingMapping.kind(staging);
      case Enacting enacting -> EnactingMapping.kind(enacting);
      case Debriefing debriefing -> DebriefingMapping.kind(debriefing);
    };
  }

  /** What somebody did, in the words that it is kept in; of persons it has nothing. */
  static TakenPart.Deed deed(Document document) {
    SequencedMap<String, Object> details = new TreeMap<>(document);
    details.keySet().removeAll(Set.of("_id", WORKSHOP, SEQUENCE, KIND, "at", PERSON, PARTICIPANT));
    return new TakenPart.Deed(
        document.getString(KIND), document.getDate("at").toInstant(), details);
  }

  static Operation read(Document document) {
    Instant at = document.getDate("at").toInstant();
    int participant = document.getInteger(PARTICIPANT, 0);
    String kind = document.getString(KIND);
    return switch (kind) {
      case "open" -> new Facilitation.Open(at);
      case "brief" -> new Facilitation.Brief(at);
      case "begin" -> new Facilitation.Begin(at);
      case "pause" -> new Facilitation.Pause(at);
      case "resume" -> new Facilitation.Resume(at);
      case "extend" ->
          new Facilitation.Extend(document.getInteger("minutes"), document.getInteger("from"), at);
      case "end" -> new Facilitation.End(at);
      case "rename" -> new Facilitation.Rename(participant, document.getString(NAME), at);
      case "remove" -> new Facilitation.Remove(participant, at);
      case "close" -> new Facilitation.Close(at);
      case "join" -> new Participation.Join(person(document), document.getString(NAME), at);
      case "leave" -> new Participation.Leave(participant, at);
      case "return" -> new Participation.Return(participant, at);
      case "move" -> new Participation.Move(participant, person(document), at);
      case "forget" -> new Participation.Forget(participant, person(document), at);
      case "began" ->
          new Progress.Began(
              participant, document.getString("playthrough"), document.getString("place"), at);
      case "moved" ->
          new Progress.Moved(
              participant,
              document.getString("playthrough"),
              document.getInteger("turn"),
              document.getString("choice"),
              document.getString("place"),
              at);
      case "ended" ->
          new Progress.Ended(
              participant,
              document.getString("playthrough"),
              document.getInteger("turn"),
              document.getString("choice"),
              document.getString("place"),
              at);
      case "vote" ->
          new Participation.Vote(
              participant,
              document.getInteger("decision"),
              document.getInteger("round"),
              document.getList("taken", String.class),
              at);
      case "hear" -> EnactingMapping.hear(participant, document, at);
      case "enact", "choose", "say", "close-listening" -> EnactingMapping.read(kind, document, at);
      default -> {
        Debriefing debriefing = DebriefingMapping.read(kind, document, at);
        yield debriefing == null ? StagingMapping.read(kind, document, at) : debriefing;
      }
    };
  }

  private static PersonId person(Document document) {
    return new PersonId(document.getString(PERSON));
  }
}
