package headway.server.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.assessment.Skill;
import headway.assessment.SkillData;
import headway.assessment.Skills;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {
  private static final List<String> PAPERS =
      List.of("Rackham, N. (1988). SPIN Selling.", "Moyers, T. B. (2014). Coding Manual (MITI 4).");

  @Test
  void aPaperIsFoundByItsAuthorAndYearOrByTheNameItGoesBy() {
    assertEquals(PAPERS.get(0), new Citation("Rackham 1988").among(PAPERS));
    assertEquals(PAPERS.get(1), new Citation("MITI 4, fair").among(PAPERS));
  }

  @Test
  void aPaperThatIsNotListedKeepsItsShortName() {
    assertEquals("Rackham 1999", new Citation("Rackham 1999").among(PAPERS));
  }

  @Test
  void everyIndexOfAnInstalledSkillHasItsPaperListed() {
    for (Skill skill : Skills.installed().all()) {
      for (SkillData.IndexData index : skill.data().indices()) {
        String paper = new Citation(index.source()).among(skill.data().sources());
        assertTrue(skill.data().sources().contains(paper), index.id());
      }
    }
  }
}
