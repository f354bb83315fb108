package headway.server.debrief;

import headway.assessment.Skills;
import headway.scenario.Choice;
import headway.scenario.Ending;
import headway.server.page.Debrief;
import headway.server.page.GroupDebrief;
import headway.server.page.GroupDebrief.Approach;
import headway.server.page.GroupDebrief.Option;
import headway.server.page.GroupDebrief.Person;
import headway.server.page.Picture;
import headway.server.practice.SkillWords;
import headway.server.practice.Stage;
import headway.workshop.Course;
import headway.workshop.Participant;
import headway.workshop.Plan;
import headway.workshop.Review;
import headway.workshop.debrief.RoomDebrief;
import headway.workshop.debrief.RoomVote;
import headway.workshop.debrief.Spread;
import headway.workshop.debrief.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the group's page from what the room did. */
final class GroupScreen {
  /** So many decisions fit in some forty minutes of talk. */
  private static final int OPEN = 4;

  private final RoomRecord room;
  private final RoomDebrief debrief;
  private final Stage stage;
  private final PlaceWords places;
  private final SkillWords skills;

  GroupScreen(RoomRecord room, Skills skills, String reader) {
    this.room = room;
    this.debrief = room.debrief();
    this.stage = room.stage();
    this.places = new PlaceWords(stage);
    this.skills = new SkillWords(skills, reader);
  }

  GroupDebrief page(@Nullable Picture map, GroupDebrief.@Nullable Problem problem) {
    return new GroupDebrief(
        room.room().kept().id().text(),
        stage.scenario().id(),
        stage.words(stage.scenario().title()),
        stage.language(),
        room.room().kept().plan().naming() == Plan.Naming.NAMED,
        debrief.people(),
        debrief.finished(),
        room.known(),
        map,
        topics(),
        stage.scenario().questions().stream().map(stage::words).toList(),
        debrief.scores().entrySet().stream()
            .map(each -> score(each.getKey(), each.getValue()))
            .toList(),
        debrief.again(),
        endings(),
        steps(),
        Stream.concat(
                room.people().stream().map(this::person), room.voters().stream().map(this::voter))
            .toList(),
        room.room().now().askAfter(),
        problem);
  }

  private List<GroupDebrief.Topic> topics() {
    List<GroupDebrief.Topic> topics = new ArrayList<>();
    for (Topic topic : places.decided(debrief.topics())) {
      topics.add(topic(topics.size() + 1, topic));
    }
    return topics;
  }

  private GroupDebrief.Topic topic(int number, Topic topic) {
    List<Option> options = options(topic);
    return new GroupDebrief.Topic(
        number,
        topic.scene(),
        places.name(topic.scene()),
        places.speaker(topic.scene()),
        places.quote(topic.scene()),
        places.heading(topic.scene()),
        topic.people(),
        topic.stake(),
        topic.isWorth(),
        100 * topic.share(),
        Approach.valueOf(topic.approach().name()),
        number <= OPEN && topic.isWorth() && topic.entropy() > 0,
        options,
        popular(options),
        topic.votes().stream().map(vote -> round(vote, topic)).toList());
  }

  /** In a scene of choices all of them, so that what nobody took is seen too. */
  private List<Option> options(Topic topic) {
    List<Option> options = new ArrayList<>();
    List<Choice> choices = places.choices(topic.scene());
    List<String> moves =
        choices.isEmpty()
            ? List.copyOf(topic.counts().keySet())
            : choices.stream().map(Choice::id).toList();
    for (String move : moves) {
      int count = topic.counts().getOrDefault(move, 0);
      options.add(
          new Option(
              letter(options.size()),
              places.move(topic.scene(), move),
              places.isAct(topic.scene(), move),
              topic.strongest().contains(move),
              count,
              100.0 * count / Math.max(1, topic.people())));
    }
    return options;
  }

  /** A to Z, then A2 and on: of a selection there may be many. */
  static String letter(int index) {
    String letter = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? letter : letter + (index / 26 + 1);
  }

  private static String popular(List<Option> options) {
    return options.stream()
        .filter(option -> !option.best() && option.count() > 0)
        .max(Comparator.comparingInt(Option::count))
        .map(Option::letter)
        .orElse("");
  }

  private static GroupDebrief.Round round(RoomVote vote, Topic topic) {
    int best =
        topic.strongest().stream().mapToInt(move -> vote.counts().getOrDefault(move, 0)).sum();
    return new GroupDebrief.Round(
        vote.round(), vote.voted(), 100.0 * best / Math.max(1, vote.voted()));
  }

  private GroupDebrief.Score score(String skill, Spread spread) {
    return new GroupDebrief.Score(
        skills.name(skill),
        spread.people(),
        spread.mean(),
        spread.median(),
        spread.lower(),
        spread.upper(),
        spread.band() == null ? null : spread.band().low(),
        spread.band() == null ? null : spread.band().high());
  }

  /** All of them, those first to which most came. */
  private List<GroupDebrief.Close> endings() {
    return stage.scenario().endings().stream()
        .map(this::close)
        .sorted(Comparator.comparingInt(GroupDebrief.Close::count).reversed())
        .toList();
  }

  private GroupDebrief.Close close(Ending ending) {
    int count = debrief.endings().getOrDefault(ending.id(), 0);
    return new GroupDebrief.Close(
        stage.words(ending.title()),
        Debrief.Outcome.valueOf(ending.outcome().name()),
        count,
        100.0 * count / Math.max(1, debrief.finished()));
  }

  private List<GroupDebrief.Step> steps() {
    return debrief.ways().entrySet().stream()
        .sorted(
            Map.Entry.<headway.workshop.debrief.Way, Integer>comparingByValue()
                .reversed()
                .thenComparing(each -> each.getKey().from() + " " + each.getKey().to()))
        .map(
            each ->
                new GroupDebrief.Step(
                    places.name(each.getKey().from()),
                    places.name(each.getKey().to()),
                    debrief.endings().containsKey(each.getKey().to()),
                    each.getValue()))
        .toList();
  }

  private Person person(Participant participant) {
    Review review = participant.review();
    return new Person(
        participant.number(),
        room.called(participant),
        standing(participant.course(), review),
        !review.verdicts().isEmpty());
  }

  /** Where the room played together, nobody has a page of their own. */
  private Person voter(Participant participant) {
    return new Person(participant.number(), room.called(participant), Person.Standing.VOTED, false);
  }

  private static Person.Standing standing(@Nullable Course course, Review review) {
    if (course == null || !course.ended()) {
      return Person.Standing.PLAYING;
    }
    return review.opened()
        ? Person.Standing.OPENED
        : review.revealed() ? Person.Standing.REVEALED : Person.Standing.UNSEEN;
  }
}
