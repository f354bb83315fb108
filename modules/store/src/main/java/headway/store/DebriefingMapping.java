package headway.store;

import headway.workshop.Debriefing;
import headway.workshop.Resolve;
import headway.workshop.Review;
import headway.workshop.Verdict;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The part of an operation's document that tells what was done about what the plays showed, and
 * what a snapshot keeps of it:
 *
 * <pre>{@code
 * {participant?, skill?, score?, reason?, days?, text?}
 *
 * {opened, revealed, verdicts: [{skill, score, reason}], resolve?: {text, written}}
 * }</pre>
 */
final class DebriefingMapping {
  static final String REASON = "reason";
  static final String TEXT = "text";
  private static final String SKILL = "skill";
  private static final String SCORE = "score";

  private DebriefingMapping() {}

  static Document write(Document document, Debriefing operation) {
    return switch (operation) {
      case Debriefing.Open(int participant, var _) ->
          document.append(OperationMapping.PARTICIPANT, participant);
      case Debriefing.Reveal(int participant, var _) ->
          document.append(OperationMapping.PARTICIPANT, participant);
      case Debriefing.Overrule(int participant, String skill, int score, String reason, var _) ->
          document
              .append(OperationMapping.PARTICIPANT, participant)
              .append(SKILL, skill)
              .append(SCORE, score)
              .append(REASON, reason);
      case Debriefing.Restore(int participant, String skill, var _) ->
          document.append(OperationMapping.PARTICIPANT, participant).append(SKILL, skill);
      case Debriefing.Intend(int participant, String text, var _) ->
          document.append(OperationMapping.PARTICIPANT, participant).append(TEXT, text);
      case Debriefing.AskAfter(int days, var _) -> document.append("days", days);
    };
  }

  /** The words that are kept; they outlive what the classes are called. */
  static String kind(Debriefing operation) {
    return switch (operation) {
      case Debriefing.Open _ -> "open-page";
      case Debriefing.Reveal _ -> "reveal-page";
      case Debriefing.Overrule _ -> "overrule";
      case Debriefing.Restore _ -> "restore";
      case Debriefing.Intend _ -> "intend";
      case Debriefing.AskAfter _ -> "ask-after";
    };
  }

  /** Null where it is of another kind. */
  static @Nullable Debriefing read(String kind, Document document, Instant at) {
    int participant = document.getInteger(OperationMapping.PARTICIPANT, 0);
    return switch (kind) {
      case "open-page" -> new Debriefing.Open(participant, at);
      case "reveal-page" -> new Debriefing.Reveal(participant, at);
      case "overrule" ->
          new Debriefing.Overrule(
              participant,
              document.getString(SKILL),
              document.getInteger(SCORE),
              document.getString(REASON),
              at);
      case "restore" -> new Debriefing.Restore(participant, document.getString(SKILL), at);
      case "intend" -> new Debriefing.Intend(participant, document.getString(TEXT), at);
      case "ask-after" -> new Debriefing.AskAfter(document.getInteger("days"), at);
      default -> null;
    };
  }

  static Document write(Review review) {
    Document document =
        new Document("opened", review.opened())
            .append("revealed", review.revealed())
            .append(
                "verdicts",
                review.verdicts().entrySet().stream()
                    .map(
                        each ->
                            new Document(SKILL, each.getKey())
                                .append(SCORE, each.getValue().score())
                                .append(REASON, each.getValue().reason()))
                    .toList());
    Resolve resolve = review.resolve();
    return resolve == null
        ? document
        : document.append(
            "resolve",
            new Document(TEXT, resolve.text()).append("written", Date.from(resolve.written())));
  }

  static Review review(@Nullable Document document) {
    if (document == null) {
      return Review.NONE;
    }
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    List<Document> kept = document.getList("verdicts", Document.class);
    kept.forEach(
        each ->
            verdicts.put(
                each.getString(SKILL),
                new Verdict(each.getInteger(SCORE), each.getString(REASON))));
    return new Review(
        document.getBoolean("opened", false),
        document.getBoolean("revealed", false),
        verdicts,
        resolve(document.get("resolve", Document.class)));
  }

  private static @Nullable Resolve resolve(@Nullable Document document) {
    return document == null
        ? null
        : new Resolve(document.getString(TEXT), document.getDate("written").toInstant());
  }
}
