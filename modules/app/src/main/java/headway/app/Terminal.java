package headway.app;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes, all of it UTF-8 whatever the locale says.
 *
 * @param answer takes the answer, and nothing else
 * @param remarks takes everything else
 * @param screen what these two are read on
 */
record Terminal(BufferedReader input, PrintStream answer, PrintStream remarks, Screen screen) {
  static Terminal ofThisProcess() {
    return of(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Screen.ofThisProcess());
  }

  /** Read by another program, or kept in a file. */
  static Terminal of(InputStream input, OutputStream answer, OutputStream remarks) {
    return of(input, answer, remarks, Screen.NONE);
  }

  static Terminal of(InputStream input, OutputStream answer, OutputStream remarks, Screen screen) {
    return new Terminal(
        new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)),
        new PrintStream(answer, true, StandardCharsets.UTF_8),
        new PrintStream(remarks, true, StandardCharsets.UTF_8),
        screen);
  }

  PrintWriter answerWriter() {
    return new PrintWriter(answer, true, StandardCharsets.UTF_8);
  }

  PrintWriter remarksWriter() {
    return new PrintWriter(remarks, true, StandardCharsets.UTF_8);
  }

  void say(String line) {
    answer.println(line);
  }

  void remark(String line) {
    remarks.println(line);
  }

  /** The next line that is typed; null when there are no more. */
  @Nullable String ask(String prompt) {
    answer.print(prompt);
    answer.flush();
    try {
      return input.readLine();
    } catch (IOException gone) {
      return null;
    }
  }
}
