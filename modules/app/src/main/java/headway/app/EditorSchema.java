package headway.app;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first line of a file, by which editors find the schema that they complete and check it with.
 */
final class EditorSchema {
  private static final String MODELINE = "# yaml-language-server: $schema=";

  private EditorSchema() {}

  static String forScenario(Installation installation, Path folder) {
    return line(installation, folder, "scenario.schema.json");
  }

  static String forTranslation(Installation installation, Path folder) {
    return line(installation, folder, "translation.schema.json");
  }

  /**
   * Within the project the way is from the file, so that both can be moved together; from elsewhere
   * it is the whole path. Editors read up to a space, so a path with one is written as an address.
   *
   * @param folder that the file is in
   * @return empty where this installation has no schemas
   */
  private static String line(Installation installation, Path folder, String name) {
    Path root = installation.root().toAbsolutePath().normalize();
    Path schema = root.resolve("docs").resolve(name);
    if (!Files.isRegularFile(schema)) {
      return "";
    }
    Path from = folder.toAbsolutePath().normalize();
    String path = (from.startsWith(root) ? from.relativize(schema) : schema).toString();
    String way = path.replace('\\', '/');
    return MODELINE + (way.matches("[\\w./:~+@-]+") ? way : schema.toUri());
  }
}
