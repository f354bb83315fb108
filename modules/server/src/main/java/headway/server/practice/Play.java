package headway.server.practice;

import headway.play.Playthrough;
import headway.store.KeptPlaythrough;

/** Somebody's playthrough, as stored and as it stands. */
record Play(KeptPlaythrough kept, Playthrough playthrough) {
  /** 128 random bits as text. */
  String id() {
    return kept.id().text();
  }

  /** The decision from which another play was played again; 0 for one that starts at the start. */
  int replayedFrom() {
    return kept.beginning().origin() == null ? 0 : kept.beginning().moves().size() + 1;
  }

  boolean hints() {
    return kept.beginning().hints();
  }

  /** What will be tried in real life; empty for nothing written. */
  String intention() {
    return kept.intention() == null ? "" : kept.intention().text();
  }

  /** As it is drawn for a reader whose interface is in that language. */
  Stage stage(String reader) {
    return new Stage(
        playthrough.scenario(), reader, languageFor(reader), kept.beginning().parameters());
  }

  /** The language of its texts for a reader whose interface is in that one. */
  private String languageFor(String reader) {
    String chosen = kept.beginning().language();
    return chosen.isEmpty() ? reader : chosen;
  }
}
