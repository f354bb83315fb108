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
        SignIn,
        Welcome,
        LinkSpent,
        Account,
        Colleagues {}
