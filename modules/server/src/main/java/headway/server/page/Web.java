package headway.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of {@code web/}: templates, styles, scripts, fonts and words, read once.
 *
 * @param files by path, with {@code /} between folders
 */
record Web(SortedMap<String, byte[]> files) {
  /** A file that is always there, and so tells where the others are. */
  private static final String ANCHOR = "web/messages_en.properties";

  /** Those that are packaged beside this class, in a folder of classes or in a jar. */
  static Web packaged() {
    URL anchor = Objects.requireNonNull(Web.class.getResource(ANCHOR), ANCHOR);
    try {
      URI uri = anchor.toURI();
      if (!uri.getScheme().equals("jar")) {
        return in(Objects.requireNonNull(Path.of(uri).getParent()));
      }
      String inJar = uri.getRawSchemeSpecificPart();
      int mark = inJar.indexOf('!');
      try (FileSystem jar =
          FileSystems.newFileSystem(Path.of(URI.create(inJar.substring(0, mark))))) {
        return in(Objects.requireNonNull(jar.getPath(inJar.substring(mark + 1)).getParent()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Web in(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return new Web(files);
  }

  /** The paths of those in a folder, in order. */
  List<String> under(String folder) {
    List<String> paths = new ArrayList<>();
    for (String path : files.tailMap(folder + "/").keySet()) {
      if (!path.startsWith(folder + "/")) {
        break;
      }
      paths.add(path);
    }
    return paths;
  }

  byte[] bytes(String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }
}
