package headway.scenario.resolve;

import headway.scenario.Actor;
import headway.scenario.IndicatorCatalogue;
import headway.scenario.Parameter;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.Signal;
import headway.scenario.Variable;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.source.Named;
import headway.scenario.source.ScenarioSource;
import headway.scenario.source.Word;
import headway.scenario.translation.Translation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves one scenario: what was declared first, then what speaks of it. */
public final class Resolver {
  private final ScenarioFiles files;
  private final ScenarioSource source;
  private final List<Translation> translations;
  private final IndicatorCatalogue catalogue;
  private final Faults faults;

  private Resolver(
      ScenarioFiles files,
      ScenarioSource source,
      List<Translation> translations,
      IndicatorCatalogue catalogue,
      Faults faults) {
    this.files = files;
    this.source = source;
    this.translations = translations;
    this.catalogue = catalogue;
    this.faults = faults;
  }

  /** The scenario; null where something is wrong, now or before. */
  public static @Nullable Scenario resolve(
      ScenarioFiles files,
      ScenarioSource source,
      List<Translation> translations,
      IndicatorCatalogue catalogue,
      Faults faults) {
    Scenario scenario = new Resolver(files, source, translations, catalogue, faults).scenario();
    return faults.hasErrors() ? null : scenario;
  }

  private Scenario scenario() {
    checkId();
    BitSet used = new BitSet();
    Map<String, Integer> parameters = parameterIndexes();
    Texts bare = new Texts(translations, parameters, Map.of(), isKnown("parameters"), used, faults);
    Variables slots = new Variables(castIndexes(), bare, faults);
    List<Variable> variables = slots.resolve(source.variables());
    boolean variablesKnown = isKnown("variables");
    boolean namesKnown = variablesKnown && isKnown("parameters");
    Lookup<Variable> byName =
        new Lookup<>(ScenarioCode.UNKNOWN_VARIABLE, "no variable", variablesKnown, faults);
    variables.forEach(each -> byName.add(each.name(), each));
    checkNoParameterIsAVariable(byName);

    Texts texts = new Texts(translations, parameters, byName.all(), namesKnown, used, faults);
    Expressions expressions =
        new Expressions(variables, byName, slots.doubtful(), variablesKnown, used, faults);
    List<Actor> cast = new Pictures(files, faults).cast(source.cast(), texts);
    List<Signal> signals = signals(texts);
    Lines lines = new Lines(byId(cast), signalsById(signals), expressions, texts, faults);
    Evidences evidences = new Evidences(catalogue, expressions, texts, faults);
    Picks picks = new Picks(byName, texts, expressions, evidences, used, faults);
    Places places = new Places(source, texts, lines, expressions, evidences, picks, faults);
    List<Place> resolved = places.resolve();

    Scenario scenario =
        new Scenario(
            source.id().text(),
            files.hash(),
            languages(),
            texts.text(source.title()),
            texts.text(source.summary()),
            texts.text(source.briefing()),
            source.minutes(),
            source.level(),
            source.drill(),
            source.tags().stream().map(Word::text).toList(),
            measures(),
            parameters(texts),
            cast,
            signals,
            variables,
            startSlots(variables, expressions.hiddenSlots()),
            places.start(resolved),
            resolved,
            source.questions().stream().map(texts::text).toList(),
            texts.textOrNone(source.takeaway()));
    Rounds.tell(resolved, faults);
    if (!faults.hasErrors()) {
      Unused.tell(scenario, source, used, lines, faults);
    }
    return scenario;
  }

  /** Whether all that could be declared under a key was read. */
  private boolean isKnown(String key) {
    return !source.lost().contains(key);
  }

  private void checkId() {
    Word id = source.id();
    if (id.isThere() && !id.text().equals(files.id())) {
      faults.add(
          ScenarioCode.OTHER_FOLDER,
          id.position(),
          "The id is `" + id.text() + "`, and the folder is called `" + files.id() + "`.",
          "Give both the same name.");
    }
  }

  private Map<String, Integer> parameterIndexes() {
    Map<String, Integer> indexes = new LinkedHashMap<>();
    for (Named each : source.parameters()) {
      indexes.putIfAbsent(each.id().text(), indexes.size());
    }
    return indexes;
  }

  private Lookup<Integer> castIndexes() {
    Lookup<Integer> indexes =
        new Lookup<>(ScenarioCode.UNKNOWN_PERSON, "nobody in the cast", isKnown("cast"), faults);
    source.cast().forEach(each -> indexes.add(each.id().text(), indexes.all().size()));
    return indexes;
  }

  private void checkNoParameterIsAVariable(Lookup<Variable> variables) {
    for (Named parameter : source.parameters()) {
      String name = parameter.id().text();
      if (variables.all().containsKey(name)) {
        faults.add(
            ScenarioCode.ID_TWICE,
            parameter.id().position(),
            "`" + name + "` is a parameter and a variable.",
            "Texts could mean either by `{" + name + "}`; rename one.");
      }
    }
  }

  private List<Parameter> parameters(Texts texts) {
    List<Parameter> parameters = new ArrayList<>();
    for (Named each : source.parameters()) {
      parameters.add(
          new Parameter(each.id().text(), parameters.size(), texts.literal(each.text())));
    }
    return parameters;
  }

  private List<Signal> signals(Texts texts) {
    List<Signal> signals = new ArrayList<>();
    for (Named each : source.signals()) {
      signals.add(new Signal(each.id().text(), signals.size(), texts.text(each.text())));
    }
    return signals;
  }

  private static Map<String, Actor> byId(List<Actor> cast) {
    Map<String, Actor> byId = new LinkedHashMap<>();
    cast.forEach(each -> byId.putIfAbsent(each.id(), each));
    return byId;
  }

  private Lookup<Signal> signalsById(List<Signal> signals) {
    Lookup<Signal> byId =
        new Lookup<>(ScenarioCode.UNKNOWN_SIGNAL, "no signal", isKnown("signals"), faults);
    signals.forEach(each -> byId.add(each.id(), each));
    return byId;
  }

  private List<String> languages() {
    List<String> languages = new ArrayList<>();
    languages.add(source.language().text());
    translations.forEach(each -> languages.add(each.language()));
    return languages;
  }

  private @Nullable Set<String> measures() {
    if (source.measures() == null) {
      return null;
    }
    Lookup<String> skills =
        new Lookup<>(ScenarioCode.UNKNOWN_SKILL, "no installed skill", true, faults);
    catalogue.skills().forEach(each -> skills.add(each, each));
    Set<String> measures = new LinkedHashSet<>();
    for (Word each : source.measures()) {
      String skill = skills.find(each);
      if (skill != null) {
        measures.add(skill);
      }
    }
    return measures;
  }

  private static int[] startSlots(List<Variable> variables, int hidden) {
    int[] starts = variables.stream().mapToInt(Variable::start).toArray();
    return Arrays.copyOf(starts, starts.length + hidden);
  }
}
