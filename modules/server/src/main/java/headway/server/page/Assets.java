package headway.server.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Styles, scripts and fonts, under names that change with what is in them. */
public final class Assets {
  /** Where they are served from. */
  public static final String PATH = "/assets/";

  private static final String STYLES = "headway";

  /**
   * What is there for whoever reads the sources: a comment on lines of its own, and indentation.
   */
  private static final Pattern REMARK =
      Pattern.compile("(?m)^\\s*(?:/\\*(?:[^*]|\\*(?!/))*\\*/\\s*$|//.*$)|^\\s+");

  private static final Pattern REFERENCE = Pattern.compile("url\\(([a-z0-9-]+\\.woff2)\\)");

  private final Map<String, Asset> byAddress = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();

  /**
   * One file.
   *
   * @param type its media type
   * @param hash of its content, hexadecimal
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  public record Asset(byte[] bytes, String type, String hash) {}

  Assets(Web web) {
    for (String path : web.under("fonts")) {
      if (path.endsWith(".woff2")) {
        add(fileName(path), web.bytes(path), "font/woff2");
      }
    }
    scripts(web).forEach((name, text) -> add(name, text, "text/javascript; charset=utf-8"));
    for (String path : web.under("pictures")) {
      add(fileName(path), web.bytes(path), "image/svg+xml");
    }
    styles(web).forEach((name, text) -> add(name, bytes(text), "text/css; charset=utf-8"));
  }

  public static Assets load() {
    return new Assets(Web.packaged());
  }

  /** What is behind {@link #PATH} and a name; it never changes, so that it may be kept forever. */
  public Optional<Asset> get(String name) {
    return Optional.ofNullable(byAddress.get(name));
  }

  /** All names that are served. */
  Set<String> names() {
    return byAddress.keySet();
  }

  /** Where a file is served, by the name that it has in {@code web/}. */
  String address(String name) {
    String address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("No such asset: " + name);
    }
    return PATH + address;
  }

  /** A script is a file, or a folder whose files are put together in the order of their names. */
  private static Map<String, byte[]> scripts(Web web) {
    Map<String, StringBuilder> texts = new TreeMap<>();
    for (String path : web.under("scripts")) {
      if (path.endsWith(".js")) {
        String inside = path.substring("scripts/".length());
        int folder = inside.indexOf('/');
        String name = folder < 0 ? inside : inside.substring(0, folder) + ".js";
        texts
            .computeIfAbsent(name, key -> new StringBuilder())
            .append(REMARK.matcher(web.text(path)).replaceAll(""));
      }
    }
    Map<String, byte[]> scripts = new TreeMap<>();
    texts.forEach((name, text) -> scripts.put(name, bytes(text.toString())));
    return scripts;
  }

  /**
   * The styles of every page in one, and those of a folder in one for the pages that ask for it.
   * The order of the layers comes first, so that the order of the rest is free.
   */
  private Map<String, String> styles(Web web) {
    Map<String, StringBuilder> texts = new TreeMap<>();
    texts.put(STYLES, new StringBuilder(web.text("styles/layers.css")));
    for (String path : web.under("styles")) {
      String inside = path.substring("styles/".length());
      int folder = inside.indexOf('/');
      if (!inside.equals("layers.css")) {
        texts
            .computeIfAbsent(
                folder < 0 ? STYLES : inside.substring(0, folder), name -> new StringBuilder())
            .append(web.text(path));
      }
    }
    Map<String, String> styles = new TreeMap<>();
    texts.forEach((name, text) -> styles.put(name + ".css", served(text)));
    return styles;
  }

  private String served(StringBuilder styles) {
    Matcher reference = REFERENCE.matcher(REMARK.matcher(styles).replaceAll(""));
    return reference.replaceAll(font -> "url(" + address(font.group(1)) + ")");
  }

  private void add(String name, byte[] bytes, String type) {
    String hash = hash(bytes);
    int dot = name.lastIndexOf('.');
    String address = name.substring(0, dot) + "." + hash.substring(0, 12) + name.substring(dot);
    byAddress.put(address, new Asset(bytes, type, hash));
    addresses.put(name, address);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
