package headway.server.watch;

import headway.scenario.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * By what one sees that a file is no longer the one it was.
 *
 * @param key the file's identity, which changes when another takes its place; null where the file
 *     system has none
 * @param checksum of a file that was changed just now, and may be changed again without its time
 *     telling so; 0 for others
 */
record Footprint(FileTime modified, long size, @Nullable Object key, long checksum) {
  /** The coarsest clock of a file system ticks every two seconds. */
  private static final Duration JUST_NOW = Duration.ofSeconds(3);

  /** The footprint of a file, which is the one before if nothing tells them apart. */
  static Footprint of(Path file, @Nullable Footprint before, Instant now) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    FileTime modified = attributes.lastModifiedTime();
    boolean justNow = Duration.between(modified.toInstant(), now).abs().compareTo(JUST_NOW) < 0;
    Footprint found =
        new Footprint(
            modified, attributes.size(), attributes.fileKey(), justNow ? checksum(file) : 0);
    return before != null && !justNow && before.hasTimeAndSizeOf(found) ? before : found;
  }

  private boolean hasTimeAndSizeOf(Footprint other) {
    return equals(new Footprint(other.modified, other.size, other.key, checksum));
  }

  private static long checksum(Path file) throws IOException {
    CRC32 checksum = new CRC32();
    try (InputStream stream = Files.newInputStream(file)) {
      checksum.update(stream.readNBytes(YamlFile.LARGEST + 1));
    }
    return checksum.getValue();
  }
}
