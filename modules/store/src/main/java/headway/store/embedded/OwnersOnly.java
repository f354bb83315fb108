package headway.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * What people wrote, and the secret that their cookies are signed with, are for whoever runs the
 * server and for no other account of the machine; where its files know owners.
 */
final class OwnersOnly {
  private OwnersOnly() {}

  /** Makes a folder where there is none; one that is there stays as open as it is. */
  static void folder(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      Files.createDirectories(folder);
      allow(folder, "rwx------");
    }
  }

  static void file(Path file) throws IOException {
    allow(file, "rw-------");
  }

  private static void allow(Path path, String permissions) throws IOException {
    PosixFileAttributeView owners = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (owners != null) {
      owners.setPermissions(PosixFilePermissions.fromString(permissions));
    }
  }
}
