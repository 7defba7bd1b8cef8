package vigente.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.glossary.Given.PLACE;
import static vigente.glossary.Given.givenAnnex;
import static vigente.glossary.Given.givenDefinition;
import static vigente.glossary.Given.givenPolicy;
import static vigente.glossary.Given.givenRule;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigente.policy.Rule;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Target;

class UsesTest {
    @Test
    void tellsDefinitionsRulesSectionsAndAnnexes() {
        PolicyText policy = givenPolicy(
                "PO-1",
                "es",
                List.of(
                        givenDefinition("Cliente", "Un cliente es quien paga."),
                        givenDefinition("Servicio", "Lo que recibe el cliente.")),
                List.of(givenRule("L-1", "Saludar."), givenRule("L-2", "Atender al cliente.")),
                List.of(givenAnnex("Carta al cliente.")));
        Uses uses = uses(policy);

        assertThat(uses.of(policy.id(), "D-1"))
                .extracting(spot -> spot.part() + " " + spot.id())
                .containsExactly("DEFINITION D-2", "RULE L-2", "SECTION alcance", "ANNEX A-1");
        assertThat(uses.of(policy.id(), "D-2")).isEmpty();
    }

    @Test
    void countsReferencesAndHalfEmphasisedTermsButNoCode() {
        Rule rule = new Rule(
                "L-1",
                "",
                List.of(),
                List.of(),
                List.of(new Block.Paragraph(
                        List.of(
                                new Inline.Text("El cliente "),
                                new Inline.Strong(List.of(new Inline.Text("interno"))),
                                new Inline.Text(", "),
                                new Inline.Reference(Target.parse("#D-2"), List.of(new Inline.Text("así")), PLACE),
                                new Inline.Code("turno")),
                        PLACE)),
                List.of(),
                PLACE);
        PolicyText policy = givenPolicy(
                "PO-1",
                "es",
                List.of(
                        givenDefinition("Cliente interno", "El compañero."),
                        givenDefinition("Rol", "Un papel."),
                        givenDefinition("Turno", "Una jornada.")),
                List.of(rule),
                List.of());
        Uses uses = uses(policy);

        assertThat(uses.in(policy.id()).get(new Spot(policy.id(), Spot.Part.RULE, "L-1")))
                .extracting(Sense::definition)
                .containsExactly("D-1", "D-2");
    }

    private static Uses uses(PolicyText policy) {
        return Uses.of(Glossary.of(List.of(policy)), List.of(policy));
    }
}
