package vigente.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MindMapTest {
    private static final Outline PLAN = node(
            "Plan de calidad",
            node("Ganar más", node("Repetir"), node("Recomendar")),
            node("Perder menos", node("Compensar"), node("Repetir")),
            node("Medir"),
            node("Corregir", node("Causa", node("A los 30 días"), node("A los 90 días"))));

    @Test
    void drawsEveryNodeAlsoThoseThatSayTheSame() {
        Drawn drawn = Drawn.of(whole(PLAN));
        assertThat(drawn.lines())
                .hasSize(PLAN.size())
                .extracting(Drawn.Line::text)
                .contains("Repetir", "Causa");
        assertThat(drawn.lines().stream().filter(line -> line.text().equals("Repetir")))
                .hasSize(2);
    }

    @Test
    void putsHalfOfTheBranchesOnEitherSideOfTheRoot() {
        Drawn drawn = Drawn.of(whole(PLAN));
        double root = at(drawn, "Plan de calidad");
        assertThat(at(drawn, "Ganar más")).isGreaterThan(root);
        assertThat(at(drawn, "Perder menos")).isGreaterThan(root);
        assertThat(at(drawn, "Corregir")).isLessThan(root);
    }

    @Test
    void keepsNodesApartHoweverManyAndHoweverLong() {
        Outline many = wide(98);
        Outline words = node("x".repeat(120), node("y".repeat(300), node("Palabra ".repeat(60))), node(""));
        for (Outline root : List.of(PLAN, many, words, deep(12), node("Solo"))) {
            Drawn drawn = Drawn.of(whole(root));
            assertThat(drawn.collisions()).isEmpty();
            assertThat(drawn.outside()).isEmpty();
        }
    }

    @Test
    void staysInOneDrawingOnPaperWhileThatIsLegible() {
        assertThat(new MindMap("Plan", node("Plan", node("Uno"), node("Dos"))).sheets(440, 540))
                .hasSize(1);
    }

    @Test
    void dividesAMapTooLargeForASheetAndLosesNoNode() {
        for (Outline root : List.of(wide(98), deep(14))) {
            List<Figure> sheets = new MindMap("Plan", root).sheets(440, 540);
            assertThat(sheets).hasSizeGreaterThan(1).allMatch(sheet -> sheet.scale(440, 540) > 0.7);
            String said = sheets.stream()
                    .flatMap(sheet -> Drawn.of(sheet).lines().stream())
                    .map(Drawn.Line::text)
                    .collect(Collectors.joining("\n"));
            assertThat(labels(root)).allMatch(said::contains);
        }
    }

    @Test
    void describesItselfForThoseWhoCannotSeeIt() {
        Drawn drawn = Drawn.of(whole(PLAN).screen("_dibujo"));
        assertThat(drawn.document().getDocumentElement().getAttribute("aria-labelledby"))
                .isEqualTo("_dibujo-t _dibujo-d");
        assertThat(drawn.all("title").get(0).getTextContent()).isEqualTo("Plan");
        assertThat(drawn.all("desc").get(0).getTextContent()).contains("4 ramas", "12 conceptos");
    }

    @Test
    void takesMarkupInLabelsForTheTextItIs() {
        Drawn drawn =
                Drawn.of(whole(node("</svg><script>", node("a & \"b\" \u0007"))).screen("x"));
        assertThat(drawn.all("script")).isEmpty();
        assertThat(drawn.all("text")).extracting(text -> text.getTextContent()).contains("</svg><script>");
    }

    private static Figure whole(Outline root) {
        return new MindMap("Plan", root).whole();
    }

    private static Outline node(String label, Outline... children) {
        return new Outline(label, false, List.of(children));
    }

    private static Outline wide(int nodes) {
        List<Outline> branches = new ArrayList<>();
        for (int branch = 0; branch < nodes / 14; branch++) {
            List<Outline> leaves = IntStream.range(0, 13)
                    .mapToObj(i -> node("Concepto de nivel " + i))
                    .toList();
            branches.add(new Outline("Rama " + branch, false, leaves));
        }
        return new Outline("Raíz", false, branches);
    }

    private static Outline deep(int levels) {
        Outline inner = node("Fondo de todo");
        for (int level = levels; level > 0; level--) {
            inner = node("Nivel número " + level, inner, node("Otro " + level));
        }
        return inner;
    }

    private static List<String> labels(Outline node) {
        List<String> labels = new ArrayList<>(List.of(node.label()));
        node.children().forEach(child -> labels.addAll(labels(child)));
        return labels;
    }

    private static double at(Drawn drawn, String text) {
        return drawn.lines().stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow()
                .left();
    }
}
