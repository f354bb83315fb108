package headway.store;

import headway.workshop.Cue;
import headway.workshop.Enacting;
import headway.workshop.Participation;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/**
 * The part of an operation's document that tells what a trainer did who plays the customer, and
 * what was heard:
 *
 * <pre>{@code
 * {indicators?, speaker?, exchange?, cue?: {scene, after?, reply, line} | {words}, heard?}
 * }</pre>
 */
final class EnactingMapping {
  private static final String EXCHANGE = "exchange";
  private static final String SPEAKER = "speaker";
  private static final String INDICATORS = "indicators";
  private static final String CUE = "cue";
  private static final String HEARD = "heard";
  private static final String WORDS = "words";

  private EnactingMapping() {}

  static Document write(Document document, Enacting operation) {
    return switch (operation) {
      case Enacting.Enact(List<String> indicators, var _) ->
          document.append(INDICATORS, indicators);
      case Enacting.Choose(int speaker, var _) -> document.append(SPEAKER, speaker);
      case Enacting.Say(int exchange, Cue cue, var _) ->
          document.append(EXCHANGE, exchange).append(CUE, write(cue));
      case Enacting.CloseListening(int exchange, var _) -> document.append(EXCHANGE, exchange);
    };
  }

  static Document write(Document document, Participation.Hear hear) {
    return document.append(EXCHANGE, hear.exchange()).append(HEARD, hear.heard());
  }

  /** The words that are kept; they outlive what the classes are called. */
  static String kind(Enacting operation) {
    return switch (operation) {
      case Enacting.Enact _ -> "enact";
      case Enacting.Choose _ -> "choose";
      case Enacting.Say _ -> "say";
      case Enacting.CloseListening _ -> "close-listening";
    };
  }

  static Enacting read(String kind, Document document, Instant at) {
    int exchange = document.getInteger(EXCHANGE, 0);
    return switch (kind) {
      case "enact" -> new Enacting.Enact(document.getList(INDICATORS, String.class), at);
      case "choose" -> new Enacting.Choose(document.getInteger(SPEAKER), at);
      case "say" -> new Enacting.Say(exchange, cue(document.get(CUE, Document.class)), at);
      case "close-listening" -> new Enacting.CloseListening(exchange, at);
      default -> throw new IllegalStateException("Not an operation's kind: " + kind);
    };
  }

  static Participation.Hear hear(int participant, Document document, Instant at) {
    return new Participation.Hear(
        participant, document.getInteger(EXCHANGE), document.getList(HEARD, String.class), at);
  }

  static Document write(Cue cue) {
    return switch (cue) {
      case Cue.Typed(String words) -> new Document(WORDS, words);
      case Cue.Scripted scripted -> {
        Document document =
            new Document("scene", scripted.scene())
                .append("reply", scripted.reply())
                .append("line", scripted.line());
        yield scripted.after() == null ? document : document.append("after", scripted.after());
      }
    };
  }

  static Cue cue(Document document) {
    return document.containsKey(WORDS)
        ? new Cue.Typed(document.getString(WORDS))
        : new Cue.Scripted(
            document.getString("scene"),
            document.getString("after"),
            document.getBoolean("reply"),
            document.getInteger("line"));
  }
}
