package headway.server.practice;

import headway.play.Answer;
import headway.play.Move;
import headway.play.Playthrough;
import headway.play.Turn;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.MoveScene;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Setting;
import headway.scenario.Statement;
import headway.server.page.Conversation;
import headway.server.page.Notice;
import headway.server.page.Passage;
import headway.server.page.Speaker;
import headway.server.page.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the conversation's page from a playthrough that waits for a move. */
final class ConversationScreen {
  private final Stage stage;
  private final Play play;
  private final Playthrough playthrough;
  private final MoveScene scene;
  private final @Nullable Answer refused;
  private final int[] slots;

  private ConversationScreen(Stage stage, Play play, MoveScene scene, @Nullable Answer refused) {
    this.stage = stage;
    this.play = play;
    this.playthrough = play.playthrough();
    this.scene = scene;
    this.refused = refused;
    this.slots = playthrough.state().slots();
  }

  /**
   * The page.
   *
   * @param refused an answer that was not taken, whose marks and words are kept; null for none
   * @param notice why it was not; null for none
   */
  static Conversation of(
      Stage stage, Play play, MoveScene scene, @Nullable Answer refused, @Nullable Notice notice) {
    return new ConversationScreen(stage, play, scene, refused).conversation(notice);
  }

  private Conversation conversation(@Nullable Notice notice) {
    Talk talk = new Talk(stage, playthrough);
    List<Passage> since = talk.since();
    List<Passage> now = talk.onScreen(refused == null ? Set.of() : refused.flags());
    List<Passage> onPage = new ArrayList<>(since);
    onPage.addAll(now);
    Setting setting = scene.setting();
    Conversation.Medium medium = medium(setting);
    Speaker partner = partner(medium, isElsewhere(medium) ? now : onPage);
    return new Conversation(
        play.id(),
        stage.scenario().id(),
        stage.words(stage.scenario().title()),
        stage.language(),
        playthrough.turn(),
        play.replayedFrom(),
        medium,
        newChapter(),
        partner,
        others(partner, onPage),
        stage.meters(slots),
        talk.past(),
        since,
        before().map(ConversationScreen::medium).orElse(medium),
        now,
        task(),
        play.hints() ? stage.wordsOrNull(setting.hint(), slots) : null,
        notice);
  }

  private static Conversation.Medium medium(Setting setting) {
    return Conversation.Medium.valueOf(setting.medium().name());
  }

  /** Where the last move was made. */
  private Optional<Setting> before() {
    List<Turn> turns = playthrough.turns();
    return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast().scene().setting());
  }

  /** A chapter is named where it begins; in the middle of a talk its name would be in the way. */
  private @Nullable String newChapter() {
    String chapter = stage.wordsOrNull(scene.setting().chapter(), slots);
    String chapterBefore =
        before().map(setting -> stage.wordsOrNull(setting.chapter(), slots)).orElse(null);
    return chapter == null || chapter.equals(chapterBefore) ? null : chapter;
  }

  /** Whether the talk went on elsewhere: who answered the last move there is not here. */
  private boolean isElsewhere(Conversation.Medium medium) {
    return newChapter() != null || before().map(setting -> medium(setting) != medium).orElse(false);
  }

  /** Whom one faces; nobody where one reads or writes alone. */
  private @Nullable Speaker partner(Conversation.Medium medium, List<Passage> here) {
    boolean alone =
        switch (medium) {
          case MEETING, PHONE -> false;
          case EMAIL, DESK -> here.stream().allMatch(passage -> passage.by() == null);
        };
    return alone
        ? null
        : stage.partner(playthrough).map(actor -> stage.speaker(actor, slots)).orElse(null);
  }

  /** Whether anyone on screen speaks but the one who is faced. */
  private static boolean others(@Nullable Speaker partner, List<Passage> now) {
    return now.stream()
        .map(Passage::by)
        .anyMatch(by -> by != null && (partner == null || !by.name().equals(partner.name())));
  }

  private Task task() {
    return switch (scene) {
      case ChoiceScene choices ->
          new Task.Choose(
              options(choices),
              scene.setting().ownWords(),
              refused == null ? "" : refused.ownWords());
      case PickScene pick -> pick(pick);
      case RecallScene recall ->
          new Task.Recall(stage.words(recall.prompt(), slots), statements(recall));
      case ReflectScene reflect -> new Task.Reflect(stage.words(reflect.prompt(), slots), typed());
    };
  }

  private List<Task.Option> options(ChoiceScene choices) {
    return playthrough.shown().stream()
        .flatMap(id -> choices.choices().stream().filter(choice -> choice.id().equals(id)))
        .map(this::option)
        .toList();
  }

  private Task.Option option(Choice choice) {
    return new Task.Option(choice.id(), stage.words(choice.text(), slots), !choice.spoken());
  }

  private Task pick(PickScene pick) {
    Collection<String> chosen =
        refused != null && refused.move() instanceof Move.Pick(var items) ? items : Set.of();
    Optional<Integer> budget =
        Optional.ofNullable(pick.budget()).map(variable -> slots[variable.slot()]);
    List<Task.Item> items = new ArrayList<>();
    for (String id : playthrough.shown()) {
      for (PickItem item : pick.items()) {
        if (item.id().equals(id)) {
          items.add(
              new Task.Item(
                  id,
                  stage.words(item.text(), slots),
                  stage.wordsOrNull(item.detail(), slots),
                  item.cost(),
                  chosen.contains(id),
                  budget.isPresent() && item.cost() > budget.get()));
        }
      }
    }
    return new Task.Pick(
        stage.words(pick.prompt(), slots),
        pick.min(),
        pick.max(),
        pick.budget() == null
            ? null
            : new Task.Budget(
                slots[pick.budget().slot()], stage.wordsOrNull(pick.budget().unit(), slots)),
        items);
  }

  private List<Task.Statement> statements(RecallScene recall) {
    Collection<String> marked =
        refused != null && refused.move() instanceof Move.Recall(var ids) ? ids : Set.of();
    List<Task.Statement> statements = new ArrayList<>();
    for (String id : playthrough.shown()) {
      for (Statement statement : recall.statements()) {
        if (statement.id().equals(id)) {
          statements.add(
              new Task.Statement(id, stage.words(statement.text(), slots), marked.contains(id)));
        }
      }
    }
    return statements;
  }

  private String typed() {
    return refused != null && refused.move() instanceof Move.Reflect(String text) ? text : "";
  }
}
