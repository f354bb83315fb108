package headway.server.page;

import com.github.jknack.handlebars.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets views in their templates. Holds every template compiled; safe for use by many threads. */
public final class Pages {
  /** What the interface speaks; the first is for those who ask for another. */
  public static final List<String> LANGUAGES = List.of("en", "nl");

  private final Assets assets;
  private final Templates templates;
  private final Map<String, Messages> messages = new LinkedHashMap<>();

  Pages(Web web) {
    this.assets = new Assets(web);
    this.templates = new Templates(web, assets);
    for (String language : LANGUAGES) {
      messages.put(language, Messages.in(language, web));
    }
  }

  /** Reads and compiles what is packaged beside this class; fails on a template's fault. */
  public static Pages load() {
    return new Pages(Web.packaged());
  }

  /** The files that the pages ask for. */
  public Assets assets() {
    return assets;
  }

  /** A whole page. */
  public String render(View view, Frame frame) {
    return set(template(view), view, frame);
  }

  /**
   * The part of a conversation that changes with a move, the same as in its page: {@code <main
   * id="scene">}, to replace the one on screen.
   */
  public String scene(Conversation conversation, Frame frame) {
    return set("scene", conversation, frame);
  }

  /** What stands beside the map, the same as in its page: {@code <section id="panel">}. */
  public String panel(Panel panel, Frame frame) {
    return set("panel", panel, panel.name(), frame);
  }

  /**
   * A part of a board's page, the same as in the page: an element whose id is its name.
   *
   * @param name of the template
   */
  public String part(String name, View view, Frame frame) {
    return set(name, view, frame).strip();
  }

  /** A debrief as a document of its own, well-formed XHTML, to be set on paper. */
  public String paper(Debrief debrief, Frame frame) {
    return set("paper", debrief, frame);
  }

  /** The same for a room's. */
  public String paper(GroupDebrief debrief, Frame frame) {
    return set("paper-room", debrief, frame);
  }

  /** The same for that of a room whose trainer played the customer. */
  public String paper(HeardDebrief debrief, Frame frame) {
    return set("paper-heard", debrief, frame);
  }

  /** The words of the interface by their key, for what is no page. */
  public String words(String language, String key) {
    Messages words = messages.get(language);
    if (words == null) {
      throw new IllegalArgumentException("Not a language of the interface: " + language);
    }
    return words.get(key);
  }

  private static String template(View view) {
    return switch (view) {
      case Library ignored -> "library";
      case Briefing ignored -> "briefing";
      case Conversation ignored -> "conversation";
      case Debrief ignored -> "debrief";
      case Comparison ignored -> "comparison";
      case Uncompared ignored -> "uncompared";
      case Me ignored -> "me";
      case Failure ignored -> "failure";
      case Workbench ignored -> "workbench";
      case Workpiece ignored -> "workpiece";
      case RunSheet ignored -> "run-sheet";
      case Code ignored -> "code";
      case Arrival ignored -> "arrival";
      case Erased ignored -> "erased";
      case Door ignored -> "door";
      case Seat ignored -> "seat";
      case Workshops ignored -> "workshops";
      case Control ignored -> "control";
      case Screen ignored -> "screen";
      case Handover ignored -> "handover";
      case Erasure ignored -> "erasure";
      case TakeOver ignored -> "take-over";
      case Wall ignored -> "wall";
      case Direction ignored -> "direction";
      case Vote ignored -> "vote";
      case CustomerControl ignored -> "customer-control";
      case CustomerWall ignored -> "customer-wall";
      case CustomerSeat ignored -> "customer-seat";
      case GroupDebrief ignored -> "group-debrief";
      case HeardDebrief ignored -> "heard-debrief";
      case PersonReview ignored -> "person-review";
      case RoomsCompared ignored -> "rooms-compared";
      case SignIn ignored -> "sign-in";
      case Welcome ignored -> "welcome";
      case LinkSpent ignored -> "link-spent";
      case Account ignored -> "account";
      case Colleagues ignored -> "colleagues";
    };
  }

  private String set(String template, View view, Frame frame) {
    return set(template, view, title(view, words(frame)), frame);
  }

  /**
   * A word of the interface that is no part of a page, in one of its languages, or else the first.
   */
  public String word(String language, String key) {
    return messages.getOrDefault(language, messages.values().iterator().next()).get(key);
  }

  private Messages words(Frame frame) {
    Messages words = messages.get(frame.language());
    if (words == null) {
      throw new IllegalArgumentException("Not a language of the interface: " + frame.language());
    }
    return words;
  }

  private String set(String template, Object view, String title, Frame frame) {
    Context context = Context.newBuilder(view).resolver(new RecordResolver()).build();
    context.data(Helpers.WORDS, words(frame));
    context.data("title-here", title);
    context.data("language-here", frame.language());
    context.data("path-here", frame.path());
    context.data("live-here", frame.live());
    context.data("reload-here", reloadSeconds(view));
    context.data("change-here", frame.change());
    context.data("anchor-here", view instanceof Conversation ? "#now" : "");
    context.data("trainer-here", frame.trainer());
    context.data("text-language-here", textLanguage(view));
    if (view instanceof Debrief debrief) {
      context.data(Helpers.SCALE, new Scale(debrief));
    } else if (view instanceof Comparison comparison) {
      context.data(Helpers.SCALE, new Scale(comparison));
    }
    try {
      return templates.get(template).apply(context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How often a page that shows what goes on is read again where no script runs; 0 for never. One
   * that is typed in has more time.
   */
  private static int reloadSeconds(Object view) {
    return switch (view) {
      case Seat ignored -> 10;
      case Screen ignored -> 10;
      case Control ignored -> 30;
      case Vote ignored -> 10;
      case Wall ignored -> 10;
      case Direction ignored -> 30;
      case CustomerWall ignored -> 10;
      case CustomerSeat seat -> isTickedIn(seat) ? 0 : 10;
      case CustomerControl control -> isWaitedFor(control) ? 30 : 0;
      default -> 0;
    };
  }

  private static boolean isTickedIn(CustomerSeat seat) {
    return seat.role() == CustomerSeat.Role.LISTENING && !seat.heard();
  }

  private static boolean isWaitedFor(CustomerControl control) {
    Exchanged scene = control.scene();
    return scene != null && scene.open();
  }

  /** What the texts of a whole page are in; empty where that differs from part to part. */
  private static String textLanguage(Object view) {
    return switch (view) {
      case Debrief debrief -> debrief.textLanguage();
      case Comparison comparison -> comparison.textLanguage();
      case Uncompared uncompared -> uncompared.textLanguage();
      case Workpiece workpiece -> workpiece.textLanguage();
      case Panel panel -> panel.textLanguage();
      case RunSheet sheet -> sheet.textLanguage();
      case Wall wall -> wall.textLanguage();
      case Direction direction -> direction.textLanguage();
      case Vote vote -> vote.textLanguage();
      case CustomerControl control -> control.textLanguage();
      case CustomerWall wall -> wall.textLanguage();
      case CustomerSeat seat -> seat.textLanguage();
      case GroupDebrief group -> group.textLanguage();
      case HeardDebrief heard -> heard.textLanguage();
      case PersonReview person -> person.textLanguage();
      case RoomsCompared compared -> compared.textLanguage();
      default -> "";
    };
  }

  private static String title(View view, Messages words) {
    return switch (view) {
      case Library ignored -> words.get("library.title");
      case Briefing briefing -> briefing.title();
      case Conversation conversation -> conversation.title();
      case Debrief debrief -> words.get("debrief.title", debrief.title());
      case Comparison comparison -> words.get("compare.title", comparison.title());
      case Uncompared uncompared -> words.get("compare.title", uncompared.title());
      case Me ignored -> words.get("me.title");
      case Workbench ignored -> words.get("workbench.title");
      case Workpiece workpiece -> words.get("workpiece.title", workpiece.title());
      case RunSheet sheet -> words.get("sheet.title", sheet.title());
      case Code ignored -> words.get("code.title");
      case Arrival ignored -> words.get("arrival.title");
      case Erased ignored -> words.get("erased.title");
      case Door ignored -> words.get("door.title");
      case Seat seat -> seat.title();
      case Workshops ignored -> words.get("workshops.title");
      case Control control -> words.get("control.title", control.title());
      case Screen screen -> words.get("control.title", screen.title());
      case Handover handover -> words.get("handover.title", handover.called());
      case Erasure ignored -> words.get("erasure.title");
      case TakeOver ignored -> words.get("take-over.title");
      case Wall wall -> words.get("control.title", wall.title());
      case Direction direction -> words.get("control.title", direction.title());
      case Vote vote -> vote.title();
      case CustomerControl control -> words.get("control.title", control.title());
      case CustomerWall wall -> words.get("control.title", wall.title());
      case CustomerSeat seat -> seat.title();
      case GroupDebrief group -> words.get("group.title", group.title());
      case HeardDebrief heard -> words.get("group.title", heard.title());
      case PersonReview person -> words.get("person.title", person.called());
      case RoomsCompared compared -> words.get("rooms.title", compared.title());
      case SignIn ignored -> words.get("sign-in.title");
      case Welcome welcome -> words.get("welcome.title." + Helpers.kebab(welcome.kind()));
      case LinkSpent ignored -> words.get("link-spent.title");
      case Account ignored -> words.get("account.title");
      case Colleagues ignored -> words.get("colleagues.title");
      case Failure failure -> words.get("failure.what." + Helpers.kebab(failure.kind()));
    };
  }
}
