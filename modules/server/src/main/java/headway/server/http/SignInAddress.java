package headway.server.http;

import java.util.regex.Pattern;

/** Where trainers sign in, and where they go from there. */
public final class SignInAddress {
  public static final String PATH = "/trainer/sign-in";

  /** Where a trainer goes who was on the way to nowhere else. */
  public static final String HOME = "/trainer/workshops";

  private static final int LONGEST = 2_000;

  /**
   * One slash, and nothing that a browser reads as another or leaves out: two would name a host.
   */
  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

  private SignInAddress() {}

  /** The page to sign in on that leads back to an address of ours. */
  public static String leadingTo(String back) {
    return back.equals(HOME) ? PATH : PATH + "?back=" + Exchange.escaped(back);
  }

  /** Where a form said to go; the trainers' home for anything that could lead elsewhere. */
  public static String back(String said) {
    boolean ours = said.length() <= LONGEST && OURS.matcher(said).matches();
    return ours && !said.startsWith(PATH) ? said : HOME;
  }
}
