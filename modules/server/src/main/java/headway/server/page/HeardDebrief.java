package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a room heard whose trainer played the customer, for its trainer to talk about and to take
 * along.
 *
 * @param id of the workshop
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param named whether people go by their names
 * @param people who took part
 * @param answers that somebody gave; none before the room talks about them
 * @param agreement over all answers; null where too few listened, or not yet
 * @param persons who was there, in the order of joining
 * @param askAfter days after which everyone is asked how it went what they wanted to try
 * @param problem why what was asked for was not done
 */
public record HeardDebrief(
    String id,
    String title,
    String textLanguage,
    boolean named,
    int people,
    List<Heard> answers,
    Heard.@Nullable Agreement agreement,
    List<Person> persons,
    int askAfter,
    GroupDebrief.@Nullable Problem problem)
    implements View {
  public HeardDebrief {
    answers = List.copyOf(answers);
    persons = List.copyOf(persons);
  }

  /**
   * Somebody who took part.
   *
   * @param spoke how many lines of the customer's they answered
   * @param listened to how many answers they told what they heard
   */
  public record Person(String called, int spoke, int listened) {}
}
