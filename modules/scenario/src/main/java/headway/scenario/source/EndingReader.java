package headway.scenario.source;

import headway.scenario.Ending;
import headway.scenario.diagnostic.Faults;
import headway.scenario.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how a conversation can end. */
final class EndingReader {
  private static final List<String> KEYS =
      List.of("outcome", "fit", "informed", "title", "text", "evidence", "next-step", "later");
  private static final List<String> NEXT_STEP =
      List.of("action", "customer-owner", "date", "our-task", "purpose");
  private static final Map<String, Ending.Outcome> OUTCOMES = Values.wordsOf(Ending.Outcome.class);
  private static final Map<String, Ending.Fit> FITS = Values.wordsOf(Ending.Fit.class);

  private final Faults faults;
  private final DeedReader deeds;

  EndingReader(Faults faults) {
    this.faults = faults;
    this.deeds = new DeedReader(faults);
  }

  EndingSource read(Word id, YamlNode node) {
    Fields fields = Fields.of(node, "an ending", id.position(), KEYS, faults);
    if (fields == null) {
      return unknown(id);
    }
    return new EndingSource(
        id,
        fields.oneOfNeeded("outcome", OUTCOMES),
        fields.oneOfNeeded("fit", FITS),
        fields.truth("informed"),
        fields.text("title"),
        fields.text("text"),
        fields.textOrNone("later"),
        nextStep(fields.fields("next-step", "a next step", NEXT_STEP)),
        deeds.evidence(fields));
  }

  private static EndingSource unknown(Word id) {
    return new EndingSource(
        id,
        Ending.Outcome.STOP,
        Ending.Fit.GOOD,
        false,
        Word.missing(id.position()),
        Word.missing(id.position()),
        null,
        EndingSource.NextStep.NONE,
        List.of());
  }

  private static EndingSource.NextStep nextStep(@Nullable Fields fields) {
    return fields == null
        ? EndingSource.NextStep.NONE
        : new EndingSource.NextStep(
            fields.textOrNone("action"),
            fields.truth("customer-owner"),
            fields.truth("date"),
            fields.truth("our-task"),
            fields.truth("purpose"));
  }
}
