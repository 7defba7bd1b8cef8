package vigente.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.policy.Revision;

class RedlineTest {
    private static final List<String> ORDERS = List.of(
            "El operador revisa las llantas antes de salir.",
            "La caja se cuadra al cierre de cada turno.",
            "Toda queja se contesta en dos días hábiles.",
            "El gerente autoriza descuentos mayores al diez por ciento.",
            "Los vehículos se limpian por dentro cada noche.");

    @TempDir
    Path folder;

    private TwoRevisions given;

    @BeforeEach
    void begin() {
        given = new TwoRevisions(folder);
    }

    private static String numbered(List<String> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> (i + 1) + ". " + rules.get(i) + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void recognisesRulesThatANewOnePushedDown() {
        List<String> after = new ArrayList<>(ORDERS);
        after.add(1, "Nadie fuma a bordo de una unidad.");
        given.rules(numbered(ORDERS), numbered(after));
        assertThat(given.changes(Part.RULE))
                .containsExactly("L-2 ADDED", "L-3 RENUMBERED", "L-4 RENUMBERED", "L-5 RENUMBERED", "L-6 RENUMBERED");
        assertThat(given.redline().summary()).containsExactly("1 lineamiento nuevo, 4 renumerados");
    }

    @Test
    void tellsAMovedRuleFromThosePushedAside() {
        List<String> after = new ArrayList<>(ORDERS);
        after.add(after.remove(0));
        given.rules(numbered(ORDERS), numbered(after));
        assertThat(given.changes(Part.RULE)).last().isEqualTo("L-5 MOVED+RENUMBERED");
        assertThat(given.changes(Part.RULE))
                .filteredOn(told -> told.contains("MOVED"))
                .hasSize(1);
    }

    @Test
    void recognisesAMovedRuleThatWasRewordedToo() {
        given.rules(
                numbered(ORDERS),
                numbered(List.of(
                        ORDERS.get(1),
                        ORDERS.get(2),
                        "Toda unidad: el operador revisa las llantas y los frenos antes de salir.",
                        ORDERS.get(3),
                        ORDERS.get(4))));
        assertThat(given.changes(Part.RULE)).contains("L-3 REWORDED+MOVED+RENUMBERED");
    }

    @Test
    void followsAnAnchorWhateverTheTextBecomes() {
        given.rules(
                "1. " + ORDERS.get(0) + " {#llantas}\n2. " + ORDERS.get(1) + "\n",
                "1. " + ORDERS.get(1) + "\n2. Otra cosa muy distinta y nueva. {#llantas}\n");
        assertThat(given.changes(Part.RULE)).anySatisfy(told -> assertThat(told).startsWith("L-2 REWORDED"));
    }

    @Test
    void keepsTheLikerHalfOfASplitRuleAndCallsTheOtherNew() {
        given.rules(
                "1. El operador revisa las llantas y los frenos antes de salir, y anota el kilometraje en la bitácora.\n",
                "1. El operador revisa las llantas y los frenos antes de salir.\n2. Anota el kilometraje en la bitácora.\n");
        assertThat(given.changes(Part.RULE)).containsExactly("L-1 REWORDED", "L-2 ADDED");
    }

    @Test
    void callsAllNewWhatHasNothingInCommon() {
        given.rules(numbered(ORDERS.subList(0, 2)), numbered(ORDERS.subList(2, 5)));
        assertThat(given.changes(Part.RULE))
                .containsExactlyInAnyOrder("L-1 REMOVED", "L-2 REMOVED", "L-1 ADDED", "L-2 ADDED", "L-3 ADDED");
    }

    @Test
    void recognisesNestedRulesBelowAParentThatMoved() {
        String parent = "Antes de salir, el operador comprueba:\n   1. las llantas de la unidad\n   2. los frenos\n";
        given.rules(
                "1. " + parent + "2. " + ORDERS.get(1) + "\n3. " + ORDERS.get(2) + "\n",
                "1. " + ORDERS.get(1) + "\n2. " + ORDERS.get(2) + "\n3. " + parent);
        assertThat(given.changes(Part.RULE)).contains("L-3 MOVED+RENUMBERED", "L-3.1 RENUMBERED", "L-3.2 RENUMBERED");
    }

    @Test
    void tellsACompletedDefinitionFromAChangedOne() {
        given.data(
                "definiciones:\n  - {termino: Misión, texto: PENDIENTE}\n  - {termino: Cliente, texto: Quien paga el viaje.}\n",
                "definiciones:\n  - {termino: Misión, texto: Llevar a la gente.}\n"
                        + "  - {termino: Cliente, texto: Quien paga el viaje o viaja., sinonimos: [pasajero]}\n");
        assertThat(given.changes(Part.DEFINITION)).containsExactly("Misión COMPLETED+REWORDED", "Cliente REWORDED");
        assertThat(given.redline().summary()).containsExactly("1 definición completada, 1 modificada");
    }

    @Test
    void tellsARuleThatWasOwedAndIsWritten() {
        given.rules("1. PENDIENTE\n2. " + ORDERS.get(1) + "\n", "1. " + ORDERS.get(0) + "\n2. " + ORDERS.get(1) + "\n");
        assertThat(given.changes(Part.RULE)).containsExactly("L-1 COMPLETED+REWORDED");
    }

    @Test
    void tellsWhenOnlyTheFormChanged() {
        given.rules("1. La caja se **cuadra** hoy.\n", "1. La caja **se** cuadra hoy.\n");
        assertThat(given.changes(Part.RULE)).containsExactly("L-1 FORMATTED");
        assertThat(given.redline().summary()).containsExactly("Sin cambios de texto", "1 lineamiento con otro formato");
    }

    @Test
    void saysSoWhereNothingChanged() {
        given.rules(numbered(ORDERS), numbered(ORDERS));
        assertThat(given.redline().changes()).isEmpty();
        assertThat(given.redline().summary()).containsExactly("Sin cambios de texto");
    }

    @Test
    void comparesTablesListsAndRowsOfASection() {
        given.text(
                "## Registros\n\n| Qué | Años |\n|---|---|\n| Boleta | 2 |\n| Folio | 3 |\n",
                "## Registros\n\n| Qué | Años |\n|---|---|\n| Boleta | 5 |\n| Folio | 3 |\n\n- Uno más\n");
        assertThat(given.changes(Part.SECTION)).containsExactly("Registros REWORDED");
        assertThat(new TerminalRedline(false).text(given.redline())).contains("Boleta | [-2-]{+5+}", "• {+Uno más+}");
    }

    @Test
    void seesThatAFileHasOtherBytes() {
        given.revision("anexos/plano.csv", "a,b\n", "a,c\n");
        assertThat(given.changes(Part.FILE)).containsExactly("anexos/plano.csv REPLACED");
    }

    @Test
    void losesNoWordOfEitherRevision() {
        Random random = new Random(5);
        for (int i = 0; i < 25; i++) {
            given.rules(randomRules(random), randomRules(random));
            List<Revision> both = given.read();
            Redline redline = Redline.between(both.get(0), both.get(1));
            assertThat(texts(redline, true)).isEqualTo(elements(both.get(0)));
            assertThat(texts(redline, false)).isEqualTo(elements(both.get(1)));
        }
    }

    private static String randomRules(Random random) {
        List<String> rules = new ArrayList<>(ORDERS);
        Collections.shuffle(rules, random);
        List<String> some = rules.subList(0, 1 + random.nextInt(rules.size()));
        some.replaceAll(rule -> random.nextInt(3) == 0 ? rule.replace(" el ", " todo el ") + " Sin falta." : rule);
        return "Un párrafo " + random.nextInt(9) + ".\n\n" + numbered(some) + "\n- Fin " + random.nextInt(3) + "\n";
    }

    private static List<String> texts(Redline redline, boolean old) {
        Function<Marked, String> side = old ? Marked::before : Marked::after;
        return redline.differences().stream()
                .filter(d -> (old ? d.before() : d.after()).isPresent())
                .map(d -> Stream.concat(Stream.of(d.name()), d.lines().stream().map(MarkedLine::text))
                        .map(side)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")))
                .sorted()
                .toList();
    }

    private static List<String> elements(Revision revision) {
        return Stream.of(
                        Data.data(revision),
                        Texts.definitions(revision),
                        Texts.rules(revision),
                        Texts.sections(revision),
                        Data.annexes(revision),
                        Data.files(revision))
                .flatMap(List::stream)
                .map(Element::text)
                .sorted()
                .toList();
    }

    @Test
    void comparesFiveHundredRulesWhileOneWaits() {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            before.add(ORDERS.get(i % 5).replace(".", " en la base " + i + " del sector " + i * 7 + "."));
            after.add(ORDERS.get(i % 5).replace(".", " sin demora en la base " + i + " del sector " + i * 7 + "."));
        }
        Collections.shuffle(after, new Random(1));
        given.rules(numbered(before), numbered(after));
        List<Revision> both = given.read();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Redline.between(both.get(0), both.get(1)).changes(Part.RULE))
                        .isNotEmpty());
    }
}
