package headway.server.practice;

import headway.assessment.Indicator;
import headway.assessment.Skill;
import headway.assessment.SkillData;
import headway.assessment.Skills;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The skills' own texts in a reader's language; English where a skill lacks it. */
public record SkillWords(Skills skills, String language) {
  public String name(int skill) {
    return in(data(skill).names());
  }

  /** By the skill's id. */
  public String name(String skill) {
    return name(skills.indexOf(skill));
  }

  /** By the skills' ids, in their order. */
  List<String> names(Collection<String> ids) {
    return ids.stream().map(this::name).toList();
  }

  String meaning(String skill) {
    return in(data(skills.indexOf(skill)).meanings());
  }

  public String name(Indicator indicator) {
    return in(indicator.names());
  }

  String meaning(Indicator indicator) {
    return in(indicator.meanings());
  }

  String name(SkillData.IndexData index) {
    return in(index.names());
  }

  String meaning(SkillData.IndexData index) {
    return in(index.meanings());
  }

  private SkillData data(int skill) {
    Skill found = skills.all().get(skill);
    return found.data();
  }

  private String in(Map<String, String> texts) {
    return texts.getOrDefault(language, texts.getOrDefault("en", ""));
  }
}
