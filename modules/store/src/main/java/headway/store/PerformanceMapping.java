package headway.store;

import headway.workshop.Ballot;
import headway.workshop.Decision;
import headway.workshop.Performance;
import headway.workshop.Strand;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * What a room plays together, as it stands in a snapshot. Votes are kept by what was voted for,
 * since hundreds vote for one of four:
 *
 * <pre>{@code
 * {begun, going: [strand],
 *  decisions: [{before: [move], scene, first, ways: [{move, place, ends}],
 *               rounds: [{offer: {ids, least, most}, state, votes: [{taken, by: [participant]}]}]}],
 *  strands: [{standing, steps: [{decision, way: {move, place, ends}}]}]}
 * }</pre>
 */
final class PerformanceMapping {
  private PerformanceMapping() {}

  static Document write(Performance performance) {
    return new Document("begun", Date.from(performance.begun()))
        .append("going", performance.going())
        .append(
            "decisions", performance.decisions().stream().map(PerformanceMapping::write).toList())
        .append("strands", performance.strands().stream().map(PerformanceMapping::write).toList());
  }

  private static Document write(Decision decision) {
    return new Document("before", decision.before())
        .append("scene", decision.scene())
        .append("first", decision.first())
        .append("ways", StagingMapping.write(decision.ways()))
        .append("rounds", decision.rounds().stream().map(PerformanceMapping::write).toList());
  }

  private static Document write(Ballot ballot) {
    Map<List<String>, List<Integer>> votes = new LinkedHashMap<>();
    ballot
        .votes()
        .forEach(
            (participant, taken) ->
                votes.computeIfAbsent(taken, _ -> new ArrayList<>()).add(participant));
    return new Document("offer", StagingMapping.write(ballot.offer()))
        .append("state", ballot.state().name())
        .append(
            "votes",
            votes.entrySet().stream()
                .map(vote -> new Document("taken", vote.getKey()).append("by", vote.getValue()))
                .toList());
  }

  private static Document write(Strand strand) {
    return new Document("standing", strand.standing())
        .append(
            "steps",
            strand.steps().stream()
                .map(
                    step ->
                        new Document("decision", step.decision())
                            .append("way", StagingMapping.write(step.way())))
                .toList());
  }

  static Performance read(Document document) {
    List<Document> decisions = document.getList("decisions", Document.class);
    List<Document> strands = document.getList("strands", Document.class);
    return new Performance(
        document.getDate("begun").toInstant(),
        numbered(decisions, PerformanceMapping::decision),
        numbered(strands, PerformanceMapping::strand),
        document.getList("going", Integer.class));
  }

  private interface Numbered<T> {
    T read(int number, Document document);
  }

  private static <T> List<T> numbered(List<Document> documents, Numbered<T> each) {
    List<T> all = new ArrayList<>();
    documents.forEach(document -> all.add(each.read(all.size() + 1, document)));
    return all;
  }

  private static Decision decision(int number, Document document) {
    return new Decision(
        number,
        document.getList("before", String.class),
        document.getString("scene"),
        document.getInteger("first"),
        document.getList("rounds", Document.class).stream()
            .map(PerformanceMapping::ballot)
            .toList(),
        StagingMapping.ways(document));
  }

  private static Ballot ballot(Document document) {
    Map<Integer, List<String>> votes = new LinkedHashMap<>();
    for (Document vote : document.getList("votes", Document.class)) {
      List<String> taken = vote.getList("taken", String.class);
      vote.getList("by", Integer.class).forEach(participant -> votes.put(participant, taken));
    }
    return new Ballot(
        StagingMapping.offer(document.get("offer", Document.class)),
        Ballot.State.valueOf(document.getString("state")),
        votes);
  }

  private static Strand strand(int number, Document document) {
    return new Strand(
        number,
        document.getList("steps", Document.class).stream()
            .map(
                step ->
                    new Strand.Step(
                        step.getInteger("decision"),
                        StagingMapping.way(step.get("way", Document.class))))
            .toList(),
        document.getInteger("standing"));
  }
}
