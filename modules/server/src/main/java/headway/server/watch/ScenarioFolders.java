package headway.server.watch;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Watches a folder of scenarios until it is closed. */
public final class ScenarioFolders implements AutoCloseable {
  private static final Logger LOG = System.getLogger(ScenarioFolders.class.getName());

  private final Thread watcher;

  private ScenarioFolders(Thread watcher) {
    this.watcher = watcher;
  }

  /**
   * Watches; what changes after this call is told, on a thread of its own and one change after the
   * other.
   *
   * @param folder that scenarios' folders are in; it may go and come back
   * @param changed is told the ids of those that came, went or changed: the names of their folders
   */
  public static ScenarioFolders watch(Path folder, Consumer<Set<String>> changed) {
    Lookout lookout = new Lookout(() -> foldersIn(folder), InstantSource.system());
    Thread watcher =
        Thread.ofVirtual().name("scenario folders").start(() -> watch(lookout, changed));
    return new ScenarioFolders(watcher);
  }

  private static void watch(Lookout lookout, Consumer<Set<String>> changed) {
    try {
      while (true) {
        Thread.sleep(Lookout.GLANCE);
        Set<String> ids =
            lookout.look().stream()
                .map(folder -> String.valueOf(folder.getFileName()))
                .collect(toCollection(TreeSet::new));
        if (!ids.isEmpty()) {
          tell(ids, changed);
        }
      }
    } catch (InterruptedException closed) {
      // this is how it ends
    }
  }

  /** Whatever comes of one change, the next has to be told as well. */
  private static void tell(Set<String> ids, Consumer<Set<String>> changed) {
    try {
      changed.accept(ids);
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, "What changed in " + ids + " was not taken in", broken);
    }
  }

  /** The folders in a folder, but for hidden ones; none where it is not there. */
  public static List<Path> foldersIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !String.valueOf(child.getFileName()).startsWith("."))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException gone) {
      return List.of();
    }
  }

  @Override
  public void close() {
    watcher.interrupt();
  }
}
