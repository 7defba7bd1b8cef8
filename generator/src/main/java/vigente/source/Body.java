package vigente.source;

import java.util.List;
import vigente.policy.Annex;
import vigente.policy.Rule;
import vigente.policy.Section;

/** What {@code politica.md} or {@code politica.adoc} holds. */
record Body(List<Section> sections, List<Rule> rules, List<Annex.Owed> owedAnnexes) {
    static final Body EMPTY = new Body(List.of(), List.of(), List.of());
}
