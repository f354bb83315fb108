package headway.store;

import headway.workshop.Staging;
import headway.workshop.Way;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/**
 * The part of an operation's document that tells what a trainer did where the room plays together:
 *
 * <pre>{@code
 * {place?, decision?, round?, strand?, offer?: {ids, least, most}, ways?: [{move, place, ends}]}
 * }</pre>
 */
final class StagingMapping {
  private static final String DECISION = "decision";
  private static final String ROUND = "round";
  private static final String STRAND = "strand";
  private static final String WAYS = "ways";

  private StagingMapping() {}

  static Document write(Document document, Staging operation) {
    return switch (operation) {
      case Staging.Raise(String scene, var _) -> document.append("place", scene);
      case Staging.OpenVote(int decision, int round, Staging.Offer offer, var _) ->
          document.append(DECISION, decision).append(ROUND, round).append("offer", write(offer));
      case Staging.CloseVote(int decision, int round, var _) ->
          document.append(DECISION, decision).append(ROUND, round);
      case Staging.ShowVotes(int decision, int round, var _) ->
          document.append(DECISION, decision).append(ROUND, round);
      case Staging.PlayOn(int decision, Way way, var _) ->
          document.append(DECISION, decision).append(WAYS, write(List.of(way)));
      case Staging.Rewind(int strand, int decision, var _) ->
          document.append(STRAND, strand).append(DECISION, decision);
      case Staging.PartWays(int decision, Way first, Way second, var _) ->
          document.append(DECISION, decision).append(WAYS, write(List.of(first, second)));
      case Staging.Reunite(int strand, var _) -> document.append(STRAND, strand);
    };
  }

  /** The words that are kept; they outlive what the classes are called. */
  static String kind(Staging operation) {
    return switch (operation) {
      case Staging.Raise _ -> "raise";
      case Staging.OpenVote _ -> "open-vote";
      case Staging.CloseVote _ -> "close-vote";
      case Staging.ShowVotes _ -> "show-votes";
      case Staging.PlayOn _ -> "play-on";
      case Staging.Rewind _ -> "rewind";
      case Staging.PartWays _ -> "part-ways";
      case Staging.Reunite _ -> "reunite";
    };
  }

  static Staging read(String kind, Document document, Instant at) {
    int decision = document.getInteger(DECISION, 0);
    int round = document.getInteger(ROUND, 0);
    int strand = document.getInteger(STRAND, 0);
    return switch (kind) {
      case "raise" -> new Staging.Raise(document.getString("place"), at);
      case "open-vote" ->
          new Staging.OpenVote(decision, round, offer(document.get("offer", Document.class)), at);
      case "close-vote" -> new Staging.CloseVote(decision, round, at);
      case "show-votes" -> new Staging.ShowVotes(decision, round, at);
      case "play-on" -> new Staging.PlayOn(decision, ways(document).getFirst(), at);
      case "rewind" -> new Staging.Rewind(strand, decision, at);
      case "part-ways" ->
          new Staging.PartWays(decision, ways(document).getFirst(), ways(document).getLast(), at);
      case "reunite" -> new Staging.Reunite(strand, at);
      default -> throw new IllegalStateException("Not an operation's kind: " + kind);
    };
  }

  static Document write(Staging.Offer offer) {
    return new Document("ids", offer.ids())
        .append("least", offer.least())
        .append("most", offer.most());
  }

  static Staging.Offer offer(Document document) {
    return new Staging.Offer(
        document.getList("ids", String.class),
        document.getInteger("least"),
        document.getInteger("most"));
  }

  static List<Document> write(List<Way> ways) {
    return ways.stream().map(StagingMapping::write).toList();
  }

  static Document write(Way way) {
    return new Document("move", way.move()).append("place", way.place()).append("ends", way.ends());
  }

  static List<Way> ways(Document document) {
    return document.getList(WAYS, Document.class).stream().map(StagingMapping::way).toList();
  }

  static Way way(Document document) {
    return new Way(
        document.getString("move"), document.getString("place"), document.getBoolean("ends"));
  }
}
