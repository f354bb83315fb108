package headway.server.page;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import com.github.jknack.handlebars.io.AbstractTemplateLoader;
import com.github.jknack.handlebars.io.StringTemplateSource;
import com.github.jknack.handlebars.io.TemplateSource;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every template, compiled. Whatever is set in one is escaped; only a {@link Picture} is not. */
final class Templates {
  private static final String FOLDER = "templates/";
  private static final String SUFFIX = ".hbs";

  /** The characters that Handlebars escapes; a text without any is set as it is, without a copy. */
  private static final Escaper ESCAPER =
      Escapers.builder()
          .addEscape('&', "&amp;")
          .addEscape('<', "&lt;")
          .addEscape('>', "&gt;")
          .addEscape('"', "&quot;")
          .addEscape('\'', "&#x27;")
          .addEscape('`', "&#x60;")
          .addEscape('=', "&#x3D;")
          .build();

  private final Map<String, Template> compiled = new HashMap<>();

  Templates(Web web, Assets assets) {
    Handlebars engine = new Handlebars(new Loader(web)).with(new ConcurrentMapTemplateCache());
    engine.with(text -> ESCAPER.escape(text.toString()));
    engine.parentScopeResolution(false);
    engine.prettyPrint(true);
    Helpers.register(engine, assets);
    try {
      for (String path : web.under("templates")) {
        String name = path.substring(FOLDER.length(), path.length() - SUFFIX.length());
        compiled.put(name, engine.compile(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Template get(String name) {
    Template template = compiled.get(name);
    if (template == null) {
      throw new IllegalArgumentException("No template " + name);
    }
    return template;
  }

  /** Reads templates from memory and refuses one that sets anything unescaped. */
  private static final class Loader extends AbstractTemplateLoader {
    private final Web web;

    /** A partial is looked up whenever it is set. */
    private final Map<String, TemplateSource> read = new ConcurrentHashMap<>();

    Loader(Web web) {
      this.web = web;
    }

    @Override
    public TemplateSource sourceAt(String name) throws IOException {
      TemplateSource before = read.get(name);
      if (before != null) {
        return before;
      }
      TemplateSource source = read(FOLDER + name + SUFFIX);
      read.put(name, source);
      return source;
    }

    private TemplateSource read(String path) throws IOException {
      if (!web.files().containsKey(path)) {
        throw new FileNotFoundException(path);
      }
      String source = web.text(path);
      if (source.contains("{{{") || source.contains("{{&") || source.contains("{{~{")) {
        throw new IllegalArgumentException(path + " sets something unescaped");
      }
      return new Source(path, source);
    }
  }

  /** Read once, and found again among those compiled, at every partial, by being the same. */
  private static final class Source extends StringTemplateSource {
    Source(String path, String content) {
      super(path, content);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
