package vigente.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.glossary.Given.givenDefinition;
import static vigente.glossary.Given.givenPolicy;
import static vigente.glossary.Given.givenRule;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigente.policy.Definition;
import vigente.policy.Rule;
import vigente.text.PlainText;

class BlockedRulesTest {
    private static final List<String> TERMS = List.of(
            "Cliente",
            "Cliente interno",
            "Servicio al cliente",
            "Servicio",
            "Queja",
            "Registro de quejas",
            "Misión, nuestra",
            "Valores, nuestros",
            "Orden de compra",
            "Compra");
    private static final List<String> WORDS = List.of(
            "el",
            "la",
            "los",
            "de",
            "del",
            "al",
            "a",
            "nuestra",
            "nuestros",
            "su",
            "cliente",
            "clientes",
            "interno",
            "internos",
            "servicio",
            "servicios",
            "queja",
            "quejas",
            "registro",
            "misión",
            "valores",
            "orden",
            "órdenes",
            "compra",
            "compras",
            "revisión",
            "atender",
            "y",
            ",",
            "transmisión");

    @Test
    void namesTheRulesThatUsePendingTerms() {
        List<PolicyText> policies = List.of(CustomerService.policy());

        assertThat(blocked(policies, BlockedRules.of(policies, policies, new ReadBefore()))
                        .keySet())
                .containsExactly(CustomerService.CODE + " L-5", CustomerService.CODE + " L-6");
    }

    @Test
    void namesNoneWhereAllIsWritten() {
        List<PolicyText> policies = List.of(givenPolicy(
                "PO-1", List.of(givenDefinition("Queja", "Lo que dice quien no está conforme.")), "Anotar la queja."));

        assertThat(BlockedRules.of(policies, policies, new ReadBefore())).isEmpty();
    }

    @Test
    void tellsTwoRulesApartThatBearOneLabelByMistake() {
        List<PolicyText> policies = List.of(givenPolicy(
                "PO-1",
                "es-MX",
                List.of(givenDefinition("Queja", "PENDIENTE")),
                List.of(givenRule("L-1", "Archivar."), givenRule("L-1", "Anotar la queja.")),
                List.of()));

        assertThat(BlockedRules.of(policies, policies, new ReadBefore()))
                .extracting(blocked -> PlainText.of(blocked.rule().content()))
                .containsExactly("Anotar la queja.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void agreesWithTheImpactOnRandomTexts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            List<PolicyText> policies = new ArrayList<>();
            for (int p = 0; p < 3; p++) {
                policies.add(givenPolicy("PO-" + p, definitions(random), sentences(random)));
            }
            Impact impact = Impact.of(policies, Uses.of(Glossary.of(policies), policies));
            assertThat(blocked(policies, BlockedRules.of(policies, policies, new ReadBefore())))
                    .isEqualTo(blocked(policies, impact));
        }
    }

    private static Map<String, Set<Sense>> blocked(List<PolicyText> policies, Impact impact) {
        Map<String, Set<Sense>> blocked = new TreeMap<>();
        for (PolicyText policy : policies) {
            policy.revision().allRules().forEach(rule -> {
                Spot spot = new Spot(policy.id(), Spot.Part.RULE, rule.label());
                blocked.put(
                        policy.code() + " " + rule.label(),
                        impact.effects().stream()
                                .filter(effect -> effect.blocks().contains(spot))
                                .map(Impact.Effect::pending)
                                .collect(Collectors.toSet()));
            });
        }
        blocked.values().removeIf(Set::isEmpty);
        return blocked;
    }

    // They come in the order of the rules; the same rule may stand in two policies.
    @SuppressWarnings("ReferenceEquality")
    private static Map<String, Set<Sense>> blocked(List<PolicyText> policies, List<BlockedRules.Blocked> found) {
        Map<String, Set<Sense>> blocked = new TreeMap<>();
        Iterator<BlockedRules.Blocked> rest = found.iterator();
        BlockedRules.Blocked next = rest.hasNext() ? rest.next() : null;
        for (PolicyText policy : policies) {
            for (Rule rule : policy.revision().allRules().toList()) {
                if (next != null && next.rule() == rule) {
                    blocked.put(policy.code() + " " + rule.label(), Set.copyOf(next.pending()));
                    next = rest.hasNext() ? rest.next() : null;
                }
            }
        }
        assertThat(next).isNull();
        return blocked;
    }

    private static List<Definition> definitions(Random random) {
        List<Definition> definitions = new ArrayList<>();
        for (String term : TERMS) {
            switch (random.nextInt(6)) {
                case 0 -> definitions.add(givenDefinition(term, "PENDIENTE"));
                case 1 -> definitions.add(givenDefinition(term, "Lo que aquí se dice."));
                default -> {
                    // Not defined here.
                }
            }
        }
        return definitions;
    }

    private static String[] sentences(Random random) {
        String[] sentences = new String[4];
        for (int i = 0; i < sentences.length; i++) {
            List<String> words = new ArrayList<>();
            for (int w = 0; w < 8; w++) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            sentences[i] = String.join(" ", words) + ".";
        }
        return sentences;
    }
}
