package vigente.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.glossary.Given.givenDefinition;
import static vigente.glossary.Given.givenPolicy;
import static vigente.glossary.Given.givenRule;
import static vigente.glossary.Given.notLinked;
import static vigente.glossary.Given.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ImpactTest {
    @Test
    void blocksExactlyTheRulesThatUsePendingTerms() {
        Impact impact = impact(CustomerService.policy());

        assertThat(blocked(impact))
                .isEqualTo(Map.of(
                        "L-5",
                        List.of("Misión, nuestra", "Valores, nuestros", "Visión, nuestra"),
                        "L-6",
                        List.of("Compromiso con el cliente", "Modelo de servicio")));
    }

    @Test
    void findsTheFivePendingDefinitionsInOrder() {
        assertThat(impact(CustomerService.policy()).effects())
                .extracting(effect -> effect.pending().term())
                .containsExactly(
                        "Compromiso con el cliente",
                        "Misión, nuestra",
                        "Modelo de servicio",
                        "Valores, nuestros",
                        "Visión, nuestra");
    }

    @Test
    void knowsWhichDefinitionWaitsForAnOwedEntry() {
        assertThat(impact(CustomerService.policy()).effectsOf(reader(CustomerService.CODE), "D-21.5"))
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.pending().definition()).isEqualTo("D-21");
                    assertThat(effect.blocks()).containsExactly(rule("L-5"));
                });
    }

    @Test
    void touchesRulesThatReachPendingTermThroughOthers() {
        Impact impact = impact(CustomerService.policy());

        assertThat(touches(impact, "L-11"))
                .containsExactlyInAnyOrder("Misión, nuestra", "Valores, nuestros", "Visión, nuestra");
        assertThat(touches(impact, "L-5")).isEmpty();
        assertThat(touches(impact, "L-7")).isEmpty();
        assertThat(touches(impact, "L-6")).doesNotContain("Modelo de servicio", "Compromiso con el cliente");
    }

    @Test
    void countsTermThatIsNotLinkedAndUseInNestedRule() {
        PolicyText policy = givenPolicy(
                CustomerService.CODE,
                "es",
                List.of(notLinked(givenDefinition("Queja", "Se define así: PENDIENTE"))),
                List.of(givenRule("L-1", "Atender pronto.", givenRule("L-1.1", "Registrar las quejas."))),
                List.of());

        assertThat(blocked(impact(policy))).isEqualTo(Map.of("L-1.1", List.of("Queja")));
    }

    @Test
    void blocksOnlyByTheDefinitionTheTermMeansThere() {
        PolicyText owed = givenPolicy("PO-1", List.of(givenDefinition("Queja", "PENDIENTE")));
        PolicyText written = givenPolicy(
                "PO-2", List.of(givenDefinition("Queja", "Lo que dice un cliente molesto.")), "Anotar cada queja.");
        PolicyText without = givenPolicy("PO-3", List.of(), "Anotar cada queja.");

        assertThat(impact(owed, written, without).effects())
                .singleElement()
                .satisfies(effect ->
                        assertThat(effect.blocks()).containsExactly(new Spot(reader("PO-3"), Spot.Part.RULE, "L-1")));
    }

    private static Impact impact(PolicyText... shown) {
        List<PolicyText> policies = List.of(shown);
        return Impact.of(policies, Uses.of(Glossary.of(policies), policies));
    }

    private static Spot rule(String label) {
        return new Spot(reader(CustomerService.CODE), Spot.Part.RULE, label);
    }

    private static Map<String, List<String>> blocked(Impact impact) {
        Map<String, List<String>> out = new TreeMap<>();
        for (Impact.Effect effect : impact.effects()) {
            for (Spot rule : effect.blocks()) {
                out.computeIfAbsent(rule.id(), none -> new ArrayList<>())
                        .add(effect.pending().term());
            }
        }
        return out;
    }

    private static List<String> touches(Impact impact, String label) {
        return impact.effects().stream()
                .filter(effect -> impact.touches(effect).contains(rule(label)))
                .map(effect -> effect.pending().term())
                .toList();
    }
}
