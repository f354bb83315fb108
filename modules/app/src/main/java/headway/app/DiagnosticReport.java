package headway.app;

import headway.scenario.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A fault as it is told.
 *
 * @param folder the scenario's folder, as the path that was given names it
 */
record DiagnosticReport(Path folder, Diagnostic diagnostic) {
  static List<DiagnosticReport> of(Path folder, List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(each -> new DiagnosticReport(folder, each)).toList();
  }

  /** {@code {"diagnostics": […]}}. */
  static Json json(List<DiagnosticReport> reports) {
    return Json.object().with("diagnostics", reports.stream().map(DiagnosticReport::json).toList());
  }

  static boolean hasErrors(List<DiagnosticReport> reports) {
    return reports.stream().anyMatch(report -> report.diagnostic.isError());
  }

  /** As in "1 error, no remarks". */
  static String counted(List<DiagnosticReport> reports) {
    long errors = reports.stream().filter(report -> report.diagnostic.isError()).count();
    return Counted.of(errors, "error") + ", " + Counted.of(reports.size() - errors, "remark");
  }

  Json json() {
    return Json.object()
        .with("code", diagnostic.code().id())
        .with("severity", severity())
        .with("file", file())
        .with("line", diagnostic.position().line())
        .with("column", diagnostic.position().column())
        .with("message", diagnostic.message())
        .with("hint", diagnostic.hint());
  }

  /** As compilers tell it, so that editors can jump there. */
  String text() {
    String told =
        "%s:%d:%d: %s %s: %s"
            .formatted(
                file(),
                diagnostic.position().line(),
                diagnostic.position().column(),
                severity(),
                diagnostic.code().id(),
                diagnostic.message());
    return diagnostic.hint().isEmpty()
        ? told
        : told + "\n    " + diagnostic.hint().replace("\n", "\n    ");
  }

  private String file() {
    return folder.resolve(diagnostic.position().file()).toString();
  }

  private String severity() {
    return diagnostic.severity().name().toLowerCase(Locale.ROOT);
  }
}
