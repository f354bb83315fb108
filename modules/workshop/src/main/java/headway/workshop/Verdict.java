package headway.workshop;

/**
 * A score that the facilitator gave by themselves, in place of the one that was worked out.
 *
 * @param score from 0 to 100
 * @param reason why, which stays beside it
 */
public record Verdict(int score, String reason) {
  /** A reason is a few sentences. */
  public static final int LONGEST_REASON = 500;

  public Verdict {
    if (!isScore(score) || !isReason(reason)) {
      throw new IllegalArgumentException("No verdict: " + score + ", " + reason);
    }
  }

  static boolean isScore(int score) {
    return score >= 0 && score <= 100;
  }

  static boolean isReason(String reason) {
    return !reason.isBlank() && reason.length() <= LONGEST_REASON;
  }
}
