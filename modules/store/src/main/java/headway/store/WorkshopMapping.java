package headway.store;

import headway.people.PersonId;
import headway.people.TrainerId;
import headway.workshop.Activity;
import headway.workshop.Course;
import headway.workshop.JoinCode;
import headway.workshop.Participant;
import headway.workshop.Performance;
import headway.workshop.Phase;
import headway.workshop.Plan;
import headway.workshop.Practice;
import headway.workshop.Review;
import headway.workshop.RolePlay;
import headway.workshop.Workshop;
import headway.workshop.WorkshopId;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A workshop's document, and the snapshot of one:
 *
 * <pre>{@code
 * {_id, code, made, plan: {scenario, hash, language, naming, minutes, seed, mode?, rehearsal?,
 *                          parameters?: [{name, word}]}, trainer?}
 *
 * {_id, sequence, phase, askAfter, practice?: {begun, millis, pausedMillis, pausedAt?}, performance?,
 *  rolePlay?,
 *  participants: [{person, name, pseudonym, standing, review?,
 *                  course?: {playthrough, made, place, ended, choices: [{scene, choice}]}}]}
 * }</pre>
 *
 * <p>A plan without a mode was made when everyone played on their own, and one without parameters
 * when the author's words stood. A workshop without a trainer is every trainer's.
 */
final class WorkshopMapping {
  static final String ID = "_id";
  static final String CODE = "code";
  static final String MADE = "made";
  static final String SEQUENCE = "sequence";
  static final String PARTICIPANTS = "participants";

  private WorkshopMapping() {}

  static Document write(KeptWorkshop workshop) {
    Plan plan = workshop.plan();
    TrainerId trainer = workshop.trainer();
    Document document =
        new Document(ID, workshop.id().text())
            .append(CODE, workshop.code().text())
            .append(MADE, Date.from(workshop.made()))
            .append(
                "plan",
                new Document("scenario", plan.scenario())
                    .append("hash", plan.hash())
                    .append("language", plan.language())
                    .append("naming", plan.naming().name())
                    .append("minutes", plan.minutes())
                    .append("seed", plan.seed())
                    .append("mode", plan.mode().name())
                    .append("rehearsal", plan.rehearsal())
                    .append(ParameterMapping.FIELD, ParameterMapping.write(plan.parameters())));
    return trainer == null ? document : document.append("trainer", trainer.text());
  }

  static KeptWorkshop read(Document document) {
    Document plan = document.get("plan", Document.class);
    String trainer = document.getString("trainer");
    return new KeptWorkshop(
        new WorkshopId(document.getString(ID)),
        new JoinCode(document.getString(CODE)),
        new Plan(
            plan.getString("scenario"),
            plan.getString("hash"),
            plan.getString("language"),
            Plan.Naming.valueOf(plan.getString("naming")),
            plan.getInteger("minutes"),
            plan.getLong("seed"),
            Plan.Mode.valueOf(plan.get("mode", Plan.Mode.EACH_THEIR_OWN.name())),
            plan.getBoolean("rehearsal", false),
            ParameterMapping.read(plan)),
        document.getDate(MADE).toInstant(),
        trainer == null ? null : new TrainerId(trainer));
  }

  static Document snapshot(WorkshopId id, Logged logged) {
    Workshop workshop = logged.workshop();
    Document document =
        new Document(ID, id.text())
            .append(SEQUENCE, logged.sequence())
            .append("phase", workshop.phase().name())
            .append("askAfter", workshop.askAfter())
            .append(
                PARTICIPANTS,
                workshop.participants().stream().map(WorkshopMapping::write).toList());
    return switch (workshop.activity()) {
      case null -> document;
      case Practice practice -> document.append("practice", write(practice));
      case Performance performance ->
          document.append("performance", PerformanceMapping.write(performance));
      case RolePlay play -> document.append("rolePlay", RolePlayMapping.write(play));
    };
  }

  private static Document write(Practice practice) {
    Document document =
        new Document("begun", Date.from(practice.begun()))
            .append("millis", practice.time().toMillis())
            .append("pausedMillis", practice.paused().toMillis());
    Instant pausedAt = practice.pausedAt();
    return pausedAt == null ? document : document.append("pausedAt", Date.from(pausedAt));
  }

  private static Document write(Participant participant) {
    Document document =
        new Document("person", participant.person().text())
            .append("name", participant.name())
            .append("pseudonym", participant.pseudonym())
            .append("standing", participant.standing().name());
    if (!participant.review().equals(Review.NONE)) {
      document.append("review", DebriefingMapping.write(participant.review()));
    }
    Course course = participant.course();
    return course == null
        ? document
        : document.append(
            "course",
            new Document("playthrough", course.playthrough())
                .append("made", course.made())
                .append("place", course.place())
                .append("ended", course.ended())
                .append(
                    "choices",
                    course.choices().entrySet().stream()
                        .map(
                            each ->
                                new Document("scene", each.getKey())
                                    .append("choice", each.getValue()))
                        .toList()));
  }

  static Logged readSnapshot(Document document, Plan plan) {
    List<Document> participants = document.getList(PARTICIPANTS, Document.class);
    return new Logged(
        new Workshop(
            plan,
            Phase.valueOf(document.getString("phase")),
            participants.stream()
                .map(each -> participant(each, participants.indexOf(each) + 1))
                .toList(),
            activity(document),
            document.getInteger("askAfter", Workshop.ASK_AFTER)),
        document.getInteger(SEQUENCE));
  }

  private static Participant participant(Document document, int number) {
    return new Participant(
        number,
        new PersonId(document.getString("person")),
        document.getString("name"),
        document.getString("pseudonym"),
        Participant.Standing.valueOf(document.getString("standing")),
        course(document.get("course", Document.class)),
        DebriefingMapping.review(document.get("review", Document.class)));
  }

  private static @Nullable Course course(@Nullable Document document) {
    if (document == null) {
      return null;
    }
    Map<String, String> choices = new LinkedHashMap<>();
    document
        .getList("choices", Document.class)
        .forEach(each -> choices.put(each.getString("scene"), each.getString("choice")));
    return new Course(
        document.getString("playthrough"),
        document.getInteger("made"),
        document.getString("place"),
        document.getBoolean("ended"),
        choices);
  }

  private static @Nullable Activity activity(Document document) {
    Document practice = document.get("practice", Document.class);
    Document performance = document.get("performance", Document.class);
    Document rolePlay = document.get("rolePlay", Document.class);
    if (practice != null) {
      return practice(practice);
    }
    if (performance != null) {
      return PerformanceMapping.read(performance);
    }
    return rolePlay == null ? null : RolePlayMapping.read(rolePlay);
  }

  private static Practice practice(Document document) {
    Date pausedAt = document.getDate("pausedAt");
    return new Practice(
        Objects.requireNonNull(document.getDate("begun")).toInstant(),
        Duration.ofMillis(document.getLong("millis")),
        Duration.ofMillis(document.getLong("pausedMillis")),
        pausedAt == null ? null : pausedAt.toInstant());
  }
}
