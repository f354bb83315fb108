package headway.server;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** A workshop in its trainer's hand with the people in it, each of whom has a browser. */
record LedRoom(LedWorkshop workshop, String seat, List<Visitor> people) {
  LedRoom {
    people = List.copyOf(people);
  }

  /**
   * One that has begun, with so many people: Person 1 and on.
   *
   * @param plan fields of the workshop's form, by turns a name and a value
   */
  static LedRoom begun(RunningServer server, Visitor trainer, int people, String... plan) {
    LedWorkshop workshop = LedWorkshop.opened(trainer, plan);
    List<Visitor> room = new ArrayList<>();
    for (int person = 1; person <= people; person++) {
      Visitor visitor = server.visitor();
      workshop.join(visitor, "Person " + person);
      room.add(visitor);
    }
    workshop.step("begin");
    return new LedRoom(workshop, workshop.seat(), room);
  }

  /** The same room, which finds the server where it started again. */
  LedRoom on(RunningServer server) {
    return new LedRoom(
        new LedWorkshop(workshop.trainer().at(server.port()), workshop.address()),
        seat,
        people.stream().map(visitor -> visitor.at(server.port())).toList());
  }

  Visitor trainer() {
    return workshop.trainer();
  }

  String address() {
    return workshop.address();
  }

  void step(String step) {
    workshop.step(step);
  }

  /** What the trainer does, by where it is posted to below the workshop's address. */
  HttpResponse<String> lead(String act, String... fields) {
    return trainer().post(address() + act, fields);
  }

  /** What a person does, from 1 on, by where it is posted to below their seat's address. */
  HttpResponse<String> act(int person, String act, String... fields) {
    return people.get(person - 1).post(seat + act, fields);
  }

  /** The trainer's page. */
  String control() {
    return workshop.page();
  }

  String wall() {
    return trainer().get(address() + "/screen").body();
  }

  /** What a person sees, from 1 on. */
  String phone(int person) {
    return people.get(person - 1).get(seat).body();
  }
}
