package headway.server.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes every example, in every language, into a folder, to be looked at in a browser. */
public final class Gallery {
  private Gallery() {}

  /** Takes the folder to write into. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Pages pages = Pages.load();
    Files.writeString(folder.resolve("orla.svg"), PORTRAIT);
    for (String language : Pages.LANGUAGES) {
      for (Map.Entry<String, View> each : new Examples(language, "").all().entrySet()) {
        String name = language + "-" + each.getKey() + ".html";
        String page = pages.render(each.getValue(), new Frame(language, "/gallery"));
        Files.writeString(folder.resolve(name), page.replace(Assets.PATH, "assets/"));
      }
    }
    Path assets = Files.createDirectories(folder.resolve("assets"));
    for (String name : pages.assets().names()) {
      byte[] bytes = pages.assets().get(name).orElseThrow().bytes();
      if (name.endsWith(".css")) {
        String styles = new String(bytes, StandardCharsets.UTF_8);
        bytes = styles.replace(Assets.PATH, "").getBytes(StandardCharsets.UTF_8);
      }
      Files.write(assets.resolve(name), bytes);
    }
  }

  private static final String PORTRAIT =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="18 10 124 124" width="248" height="248">
        <path fill="#6d5648" d="M44 96C32 58 44 22 80 20c38-2 50 34 36 78l-10 6H56z"/>
        <path fill="#c98f6a" d="M69 94h22v26l-11 9-11-9z"/>
        <path fill="#dca680" d="M51 62c0-24 13-36 29-36s29 12 29 36c0 27-13 46-29 46S51 89 51 62z"/>
        <path fill="#5a463a" d="M48 66c-4-30 12-44 33-44 22 0 33 18 30 42-8-6-14-16-20-24-8 12-28 16-43 26z"/>
        <path fill="#7c4a3a" d="M8 160c2-26 22-36 50-42l22 16 22-16c28 6 48 16 50 42z"/>
        <g fill="none" stroke="#2a2523" stroke-width="2.4" stroke-linecap="round"><path d="M60 56q7-3.5 14-1M86 55q7-2.5 14 1M71.5 90.5q8.5 1 17-.5M80 66c-1 6-4 10-2.6 12.5"/></g>
        <g fill="#2a2523"><ellipse cx="67" cy="66" rx="2.7" ry="3"/><ellipse cx="93" cy="66" rx="2.7" ry="3"/></g>
      </svg>
      """;
}
