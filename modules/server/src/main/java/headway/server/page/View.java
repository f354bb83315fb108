package headway.server.page;

/** A page, as what it shows. */
public sealed interface View
    permits Library,
        Briefing,
        Conversation,
        Debrief,
        Comparison,
        Uncompared,
        Me,
        Failure,
        Workbench,
        Workpiece,
        RunSheet,
        Code,
        Arrival,
        Erased,
        Door,
        Seat,
        Workshops,
        Control,
        Screen,
        SignIn,
        Welcome,
        LinkSpent,
        Account,
        Colleagues {}
