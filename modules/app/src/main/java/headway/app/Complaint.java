package headway.app;

/** What a user did wrong, said in one sentence; no fault of the program. */
final class Complaint extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Complaint(String message) {
    super(message, null, false, false);
  }
}
