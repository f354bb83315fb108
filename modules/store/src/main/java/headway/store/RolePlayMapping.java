package headway.store;

import headway.workshop.RolePlay;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * What a trainer plays with a room, as it stands in a snapshot:
 *
 * <pre>{@code
 * {begun, indicators, speaker,
 *  exchanges: [{cue: {scene, after?, reply, line} | {words}, speaker, open,
 *               ears: [{participant, heard}]}]}
 * }</pre>
 */
final class RolePlayMapping {
  private RolePlayMapping() {}

  static Document write(RolePlay play) {
    return new Document("begun", Date.from(play.begun()))
        .append("indicators", play.indicators())
        .append("speaker", play.speaker())
        .append("exchanges", play.exchanges().stream().map(RolePlayMapping::write).toList());
  }

  private static Document write(RolePlay.Exchange exchange) {
    return new Document("cue", EnactingMapping.write(exchange.cue()))
        .append("speaker", exchange.speaker())
        .append("open", exchange.open())
        .append(
            "ears",
            exchange.ears().entrySet().stream()
                .map(
                    ear ->
                        new Document("participant", ear.getKey()).append("heard", ear.getValue()))
                .toList());
  }

  static RolePlay read(Document document) {
    List<RolePlay.Exchange> exchanges = new ArrayList<>();
    for (Document exchange : document.getList("exchanges", Document.class)) {
      exchanges.add(exchange(exchanges.size() + 1, exchange));
    }
    return new RolePlay(
        document.getDate("begun").toInstant(),
        document.getList("indicators", String.class),
        document.getInteger("speaker"),
        exchanges);
  }

  private static RolePlay.Exchange exchange(int number, Document document) {
    Map<Integer, List<String>> ears = new LinkedHashMap<>();
    document
        .getList("ears", Document.class)
        .forEach(
            ear -> ears.put(ear.getInteger("participant"), ear.getList("heard", String.class)));
    return new RolePlay.Exchange(
        number,
        EnactingMapping.cue(document.get("cue", Document.class)),
        document.getInteger("speaker"),
        document.getBoolean("open"),
        ears);
  }
}
