package headway.server.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trainers there are, and the invitations that are out.
 *
 * @param link the invitation that was just made; null for none
 */
public record Colleagues(List<Colleague> trainers, List<Open> open, @Nullable Link link)
    implements View {
  /**
   * A trainer.
   *
   * @param user what they sign in with
   * @param reader whether it is whoever reads this
   */
  public record Colleague(String name, String user, boolean reader) {}

  /**
   * An invitation that serves still.
   *
   * @param by who invites; empty where they are no trainer any more
   */
  public record Open(String id, String by, Instant since, Instant until) {}

  /**
   * What is sent to whoever is invited.
   *
   * @param local whether it leads nowhere on any machine but this
   */
  public record Link(String address, Instant until, boolean local) {}

  public Colleagues {
    trainers = List.copyOf(trainers);
    open = List.copyOf(open);
  }
}
