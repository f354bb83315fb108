package headway.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import headway.workshop.JoinCode;
import headway.workshop.Plan;
import headway.workshop.WorkshopId;
import org.bson.Document;
import org.junit.jupiter.api.Test;

final class WorkshopMappingTest {
  @Test
  void aPlanThatWasKeptBeforeThereWereModesOrParametersIsOfARoomThatPlaysEachTheirOwn() {
    KeptWorkshop kept =
        new KeptWorkshop(
            new WorkshopId("a".repeat(32)),
            new JoinCode("W7KT3M"),
            new Plan("cel-vier", "f".repeat(64), "nl", Plan.Naming.NAMED, 40, 7),
            Samples.MORNING);
    Document document = WorkshopMapping.write(kept);
    document.get("plan", Document.class).remove("mode");
    document.get("plan", Document.class).remove("parameters");
    assertEquals(kept, WorkshopMapping.read(document));
  }
}
