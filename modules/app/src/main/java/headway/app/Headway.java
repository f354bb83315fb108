package headway.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command that all others hang from. */
@Command(
    name = "headway",
    description = "Practise sales conversations, and see what each decision was worth.",
    mixinStandardHelpOptions = true,
    version = "Headway 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:the answer is a fault in a scenario, a refused move, or an expectation that does not hold",
      "2:wrong usage",
      "3:this machine or this program is broken"
    })
public final class Headway {
  static final int FAULT = 1;
  static final int WRONG_USAGE = 2;
  static final int BROKEN = 3;

  private Headway() {}

  public static void main(String[] arguments) {
    Terminal terminal = Terminal.ofThisProcess();
    int code;
    try {
      code = run(terminal, Installation.ofThisProcess(), arguments);
    } catch (RuntimeException | Error broken) {
      code = told(broken, terminal);
    }
    System.exit(code);
  }

  /** Runs one command and gives its exit code. */
  static int run(Terminal terminal, Installation installation, String... arguments) {
    CommandLine line =
        new CommandLine(new Headway())
            .addSubcommand(new ServeCommand(terminal, installation))
            .addSubcommand(new CheckCommand(terminal, installation))
            .addSubcommand(new PlayCommand(terminal, installation))
            .addSubcommand(new AnalyseCommand(terminal, installation))
            .addSubcommand(new MapCommand(terminal, installation))
            .addSubcommand(new NewCommand(terminal, installation))
            .addSubcommand(new TranslateCommand(terminal, installation))
            .addSubcommand(new FormatCommand(terminal, installation));
    line.setOut(terminal.answerWriter()).setErr(terminal.remarksWriter());
    line.setExecutionExceptionHandler((thrown, command, result) -> told(thrown, terminal));
    return line.execute(arguments);
  }

  private static int told(Throwable thrown, Terminal terminal) {
    if (thrown instanceof Complaint) {
      terminal.remark("headway: " + thrown.getMessage());
      return WRONG_USAGE;
    }
    terminal.remark("headway: something broke that should not; this is what is known of it.");
    thrown.printStackTrace(terminal.remarks());
    return BROKEN;
  }
}
