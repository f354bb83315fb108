package headway.server.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document is set on paper with.
 *
 * @param styles a stylesheet that knows the families
 * @param fonts TrueType
 */
public record Paper(String styles, List<Font> fonts) {
  private static final int REGULAR = 400;
  private static final int SEMIBOLD = 600;

  public Paper {
    fonts = List.copyOf(fonts);
  }

  /**
   * One cut of a family.
   *
   * @param weight 100 to 900
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  public record Font(String family, int weight, boolean italic, byte[] bytes) {}

  /** The stylesheet and the fonts that are packaged beside this class. */
  public static Paper load() {
    Web web = Web.packaged();
    List<Font> fonts = new ArrayList<>();
    fonts.add(font("Serif", REGULAR, false, web, "literata-regular"));
    fonts.add(font("Serif", REGULAR, true, web, "literata-italic"));
    fonts.add(font("Serif", SEMIBOLD, false, web, "literata-semibold"));
    fonts.add(font("Serif More", REGULAR, false, web, "literata-more"));
    fonts.add(font("Sans", REGULAR, false, web, "schibsted-grotesk-regular"));
    fonts.add(font("Sans", SEMIBOLD, false, web, "schibsted-grotesk-semibold"));
    fonts.add(font("Sans More", REGULAR, false, web, "schibsted-grotesk-more"));
    return new Paper(web.text("paper/paper.css"), fonts);
  }

  private static Font font(String family, int weight, boolean italic, Web web, String file) {
    return new Font(family, weight, italic, web.bytes("fonts/" + file + ".ttf"));
  }
}
