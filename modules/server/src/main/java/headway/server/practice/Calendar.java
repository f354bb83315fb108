package headway.server.practice;

import headway.server.page.Day;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What day it is and was, where the server stands: nobody asks readers where they are. */
record Calendar(InstantSource clock, ZoneId zone) {
  LocalDate today() {
    return at(clock.instant()).toLocalDate();
  }

  LocalDateTime at(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }

  Day day(Instant instant) {
    return day(at(instant).toLocalDate());
  }

  Day day(LocalDate date) {
    return new Day(date, date.getYear() == today().getYear());
  }
}
