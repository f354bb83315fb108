package headway.server.map;

import headway.analysis.map.DecisionMap;
import headway.server.map.Drawing.Meaning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What explains the signs of a map: only those that are on it. */
final class Legend {
  static final double LINE = 18;
  private static final double GAP = 18;

  private final MapWords words;
  private final List<Meaning> keys = new ArrayList<>();
  private final double from;
  private final double to;
  private double x;
  private double y;

  private Legend(MapWords words, double from, double to, double top) {
    this.words = words;
    this.from = from;
    this.to = to;
    x = from;
    y = top;
  }

  /** In lines from a place on the left to one on the right. */
  static List<Meaning> of(DecisionMap map, MapWords words, double from, double to, double top) {
    Legend legend = new Legend(words, from, to, top);
    if (map.staked()) {
      legend.put(Symbol.THIN, words.get("legend.thin"));
      legend.put(Symbol.MIDDLING, words.get("legend.middling", Stakes.HIGH / 2));
      legend.put(Symbol.THICK, words.get("legend.thick", Stakes.HIGH));
    }
    Set<Symbol> used = EnumSet.noneOf(Symbol.class);
    map.spots().forEach(spot -> used.add(Symbol.of(spot)));
    used.forEach(legend::put);
    return legend.keys;
  }

  private void put(Symbol symbol) {
    switch (symbol) {
      case MEETING, PHONE, EMAIL, DESK -> put(symbol, words.get("medium", symbol));
      case FORK, CHANCE -> put(symbol, words.get("legend", symbol));
      case ORDER, ADVANCE, CONTINUATION, NO_SALE, REFERRAL, STOP ->
          put(symbol, words.get("outcome", symbol));
      case THIN, MIDDLING, THICK -> throw new IllegalArgumentException(symbol + " is no place's");
    }
  }

  private void put(Symbol symbol, String meaning) {
    double width = Boxes.INDENT + Lettering.NOTE.width(meaning) + GAP;
    if (x > from && x + width - GAP > to) {
      x = from;
      y += LINE;
    }
    keys.add(new Meaning(x, y, symbol, meaning));
    x += width;
  }

  static double bottom(List<Meaning> keys) {
    return keys.getLast().y() + LINE;
  }
}
