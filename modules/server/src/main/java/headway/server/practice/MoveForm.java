package headway.server.practice;

import headway.play.Answer;
import headway.play.Move;
import headway.scenario.ChoiceScene;
import headway.scenario.MoveScene;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.server.http.Form;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a conversation's form says, read as an answer in the scene that it was sent from. */
final class MoveForm {
  private MoveForm() {}

  /** The turn that the form answers; empty where it does not say. */
  static Optional<Integer> turn(Form form) {
    return form.first("turn").flatMap(MoveForm::number);
  }

  /** Whether an answer was given at all; Enter on a flag sends the form without one. */
  static boolean isGiven(Form form) {
    return form.first("move").filter(move -> !move.isEmpty()).isPresent();
  }

  /** The answer; empty where the form holds none that could be read. */
  static Optional<Answer> answer(Form form, MoveScene scene) {
    String pressed = form.first("move").orElse("");
    SortedSet<Integer> flags = new TreeSet<>();
    for (String flag : form.all("flag")) {
      Optional<Integer> line = number(flag);
      if (line.isEmpty()) {
        return Optional.empty();
      }
      flags.add(line.get());
    }
    String ownWords = form.typed("own-words");
    return Optional.of(new Answer(flags, move(form, scene, pressed), ownWords));
  }

  private static Move move(Form form, MoveScene scene, String pressed) {
    return switch (scene) {
      case ChoiceScene ignored -> new Move.Choose(pressed);
      case PickScene ignored -> new Move.Pick(new TreeSet<>(form.all("item")));
      case RecallScene ignored -> new Move.Recall(new TreeSet<>(form.all("statement")));
      case ReflectScene ignored -> new Move.Reflect(form.typed("text"));
    };
  }

  static Optional<Integer> number(String text) {
    return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
