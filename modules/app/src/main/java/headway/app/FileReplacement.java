package headway.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** An author's file in its place: the old one or the new one, and never half of either. */
final class FileReplacement {
  private FileReplacement() {}

  /** Follows links, and keeps who may read and write it. */
  static void of(Path file, String text) {
    try {
      Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path beside = real.resolveSibling("." + real.getFileName() + ".new");
      Files.writeString(beside, text);
      keepPermissions(real, beside);
      Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new Complaint("`" + file + "` cannot be written: " + unwritable.getMessage() + ".");
    }
  }

  private static void keepPermissions(Path of, Path to) throws IOException {
    if (!Files.exists(of)) {
      return;
    }
    PosixFileAttributeView permissions =
        Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (permissions != null) {
      permissions.setPermissions(Files.getPosixFilePermissions(of));
    }
  }
}
