package headway.server.trainer;

import headway.server.http.Recognition;
import headway.server.page.Pages;
import headway.store.Database;
import java.security.SecureRandom;
import java.time.InstantSource;

/**
 * All pages about trainers, wired once.
 *
 * @param recognition knows whoever signed in on one of them
 */
public record TrainerPages(
    SignInPages signIn,
    WelcomePages welcome,
    AccountPages account,
    InvitationPages invitations,
    Recognition recognition) {

  public static TrainerPages of(
      Pages pages, Database database, OperatorLink link, InstantSource clock, SecureRandom random) {
    var trainers = database.trainers();
    Passwords passwords = new Passwords(random);
    Attempts attempts = new Attempts(clock);
    Sessions sessions = new Sessions(trainers, database.trainerSessions(), clock, random);
    Links links = new Links(link, database.invitations(), trainers, clock);
    return new TrainerPages(
        new SignInPages(pages, trainers, passwords, attempts, sessions),
        new WelcomePages(pages, trainers, links, passwords, sessions, clock, random),
        new AccountPages(pages, trainers, passwords, attempts, sessions),
        new InvitationPages(pages, trainers, database.invitations(), clock, random),
        sessions);
  }
}
