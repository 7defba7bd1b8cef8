package vigente.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Links;
import vigente.text.Marks;
import vigente.text.PendingMark;
import vigente.text.Target;

@NullMarked
class HtmlWriterTest {
    private static final Place HERE = Place.start("p.md");

    private final HtmlWriter writer = new HtmlWriter(new GivenLinks());

    @Test
    void escapesEveryCharacterThatCouldBeMarkup() {
        thenWordsAre(
                text("<script>alert(\"a\") & 'b'</script>"),
                "&lt;script&gt;alert(&quot;a&quot;) &amp; &#39;b&#39;&lt;/script&gt;");
        thenWordsAre(new Inline.Code("<b>"), "<code>&lt;b&gt;</code>");
        thenWordsAre(
                new Inline.Foreign("\"><script>", List.of(text("x"))),
                "<span lang=\"&quot;&gt;&lt;script&gt;\">x</span>");
    }

    @Test
    void wrapsMarkedWords() {
        thenWordsAre(new Inline.Emphasis(List.of(text("a"))), "<em>a</em>");
        thenWordsAre(new Inline.Strong(List.of(text("a"))), "<strong>a</strong>");
        thenWordsAre(new Inline.Struck(List.of(text("a"))), "<s>a</s>");
        thenWordsAre(new Inline.Break(), "<br>");
        thenWordsAre(new Inline.Foreign("en", List.of(text("a"))), "<span lang=\"en\">a</span>");
    }

    @Test
    void linksReferencesThroughTheResolver() {
        thenWordsAre(
                new Inline.Reference(Target.parse("PO-1#L-9"), List.of(), HERE),
                "<a class=\"rule code\" href=\"po.html#L-9\" title=\"Lineamiento L-9\">PO-1 L-9</a>");
        thenWordsAre(
                new Inline.Reference(Target.parse("Cliente"), List.of(text("clientes")), HERE),
                "<a class=\"term\" href=\"#D-cliente\">clientes</a>");
        thenWordsAre(new Inline.Reference(Target.parse("perdido"), List.of(), HERE), "documento restringido");
    }

    @Test
    void leavesNoWayToRunCode() {
        for (String address :
                List.of("javascript:alert(1)", "JaVa\nScript:alert(1)", " data:text/html,x", "vbscript:x")) {
            thenWordsAre(new Inline.Link(address, List.of(text("a")), HERE), "a");
        }
    }

    @Test
    void tellsExternalLinksNothing() {
        thenWordsAre(
                new Inline.Link("https://a.mx/?b=1&c=2", List.of(text("a")), HERE),
                "<a class=\"external\" href=\"https://a.mx/?b=1&amp;c=2\" rel=\"noopener noreferrer\">a</a>");
    }

    @Test
    void writesNoLinkInsideALink() {
        Inline term = new Inline.Reference(Target.parse("Cliente"), List.of(text("cliente")), HERE);
        thenWordsAre(
                new Inline.Link("https://a.mx/", List.of(text("el "), term), HERE),
                "<a class=\"external\" href=\"https://a.mx/\" rel=\"noopener noreferrer\">el cliente</a>");
    }

    @Test
    void marksPendingItemsWithWhatIsKnown() {
        PendingMark mark = new PendingMark("falta \"todo\"", "Director", Optional.of(LocalDate.of(2026, 12, 31)));
        thenWordsAre(
                new Inline.Pending(mark, HERE),
                "<strong class=\"owed\" data-pendiente=\"si\""
                        + " title=\"falta &quot;todo&quot;; responsable: Director; para el 2026-12-31\">PENDIENTE</strong>");
        thenWordsAre(
                new Inline.Pending(PendingMark.BARE, HERE),
                "<strong class=\"owed\" data-pendiente=\"si\">PENDIENTE</strong>");
    }

    @Test
    void writesListsAsTheyAreNumbered() {
        thenBlocksAre(list(Block.Numbering.BULLET, 1, item(Marks.NONE, "a")), "<ul>\n<li><p>a</p>\n</li>\n</ul>\n");
        thenBlocksAre(
                list(Block.Numbering.LETTER, 3, item(Marks.NONE, "a")),
                "<ol type=\"a\" start=\"3\">\n<li><p>a</p>\n</li>\n</ol>\n");
        thenBlocksAre(
                list(Block.Numbering.ROMAN, 1, item(Marks.NONE, "a")), "<ol type=\"i\">\n<li><p>a</p>\n</li>\n</ol>\n");
    }

    @Test
    void showsARulesNumberBeforeItsText() {
        Marks rule = new Marks("L-3", "L-3", "mi-ancla", List.of(), true);
        thenBlocksAre(
                list(Block.Numbering.DECIMAL, 3, item(rule, "Responder.")),
                "<ol class=\"cited\" role=\"list\" start=\"3\">\n<li id=\"L-3\" data-critico=\"si\">"
                        + "<a class=\"label\" href=\"#L-3\">L-3</a> <div id=\"mi-ancla\"><p>Responder.</p>\n</div></li>\n</ol>\n");
    }

    @Test
    void keepsTheFirstLevelHeadingToThePage() {
        thenBlocksAre(heading(1, Marks.NONE), "<h2>T</h2>\n");
        thenBlocksAre(heading(3, Marks.NONE.withId("t")), "<h3 id=\"t\">T</h3>\n");
        thenBlocksAre(
                heading(3, new Marks("L-1", "L-1", "a", List.of(), false)),
                "<h3 id=\"L-1\"><a class=\"label\" href=\"#L-1\">L-1</a> <span id=\"a\">T</span></h3>\n");
    }

    @Test
    void givesAnIdOnce() {
        thenBlocksAre(heading(3, Marks.NONE.withId("igual")), "<h3 id=\"igual\">T</h3>\n");
        thenBlocksAre(heading(3, Marks.NONE.withId("igual")), "<h3>T</h3>\n");
    }

    @Test
    void headsTableColumnsAndLetsThemScroll() {
        List<Block.Cell> head = List.of(cell(Block.Align.START, ""), cell(Block.Align.END, "Días"));
        List<Block.Cell> row = List.of(cell(Block.Align.START, "Queja"), cell(Block.Align.END, "3"));
        Block table = new Block.Table(List.of(text("Plazos")), List.of(head), List.of(row), HERE);
        thenBlocksAre(table, """
                <div class="table-scroll" role="region" tabindex="0" aria-label="Tabla Plazos"><table>
                <caption>Plazos</caption>
                <thead>
                <tr><td></td><th scope="col" data-align="end">Días</th></tr>
                </thead>
                <tbody>
                <tr><td>Queja</td><td data-align="end">3</td></tr>
                </tbody>
                </table></div>
                """);
    }

    @Test
    void leavesAParagraphInOnePieceAndItsFootnoteAtTheEnd() {
        Inline note = new Inline.Footnote(List.of(paragraph("Nota.")), HERE);
        Block called = new Block.Paragraph(List.of(text("Tres días"), note, text(".")), HERE);
        String html = writer.blocks(List.of(called, paragraph("Después.")));
        assertThat(html.replaceAll("<[^>]*>", "")).startsWith("Tres días.\nDespués.\n");
        assertThat(html)
                .contains("<a id=\"_llamada-1\" href=\"#_nota-1\" role=\"doc-noteref\" aria-label=\"Nota 1\""
                        + " data-number=\"1\"></a>")
                .contains("<li id=\"_nota-1\"><p>Nota.</p>\n<a class=\"note-back\" href=\"#_llamada-1\"");
        assertThat(writer.blocks(List.of(called))).contains("start=\"2\"").contains("id=\"_nota-2\"");
    }

    @Test
    void writesTheOtherBlocks() {
        Inline.Image image = new Inline.Image("a.png", "Un <árbol>", "Figura 1", HERE);
        thenBlocksAre(
                new Block.Figure(image, HERE),
                "<figure><img src=\"archivos/a.png\" alt=\"Un &lt;árbol&gt;\">"
                        + "<figcaption>Figura 1</figcaption></figure>\n");
        thenBlocksAre(new Block.Quote(List.of(paragraph("a")), HERE), "<blockquote>\n<p>a</p>\n</blockquote>\n");
        thenBlocksAre(new Block.Callout(Block.CalloutKind.WARNING, List.of(paragraph("a")), HERE), """
                <aside class="callout" role="note" data-kind="advertencia"><p class="callout-word">ADVERTENCIA</p>
                <p>a</p>
                </aside>
                """);
        thenBlocksAre(new Block.CodeBlock("a < b\n", HERE), "<pre><code>a &lt; b\n</code></pre>\n");
        thenBlocksAre(new Block.Divider(HERE), "<hr>\n");
        Block.Entry entry = new Block.Entry(List.of(List.of(text("T"))), List.of(List.of(paragraph("a"))));
        thenBlocksAre(
                new Block.DefinitionList(List.of(entry), HERE), "<dl>\n<dt>T</dt>\n<dd>\n<p>a</p>\n</dd>\n</dl>\n");
    }

    private void thenWordsAre(Inline given, String html) {
        assertThat(writer.words(List.of(given))).isEqualTo(html);
    }

    private void thenBlocksAre(Block given, String html) {
        assertThat(writer.blocks(List.of(given))).isEqualTo(html);
    }

    private static Inline text(String words) {
        return new Inline.Text(words);
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(text(words)), HERE);
    }

    private static Block heading(int level, Marks marks) {
        return new Block.Heading(level, marks, List.of(text("T")), HERE);
    }

    private static Block list(Block.Numbering numbering, int start, Block.Item item) {
        return new Block.ItemList(numbering, start, List.of(item), HERE);
    }

    private static Block.Item item(Marks marks, String words) {
        return new Block.Item(marks, List.of(paragraph(words)), HERE);
    }

    private static Block.Cell cell(Block.Align align, String words) {
        return new Block.Cell(align, List.of(text(words)));
    }

    /** Knows a policy, a term and external addresses. */
    private record GivenLinks() implements Links {
        @Override
        public Destination reference(Target target) {
            return switch (target.document()) {
                case "PO-1" -> new Destination("po.html#L-9", "PO-1 L-9", "Lineamiento L-9", Kind.RULE);
                case "Cliente" -> new Destination("#D-cliente", "Cliente", "Cliente", Kind.TERM);
                default -> new Destination("", "documento restringido", "", Kind.NOWHERE);
            };
        }

        @Override
        public Destination link(String target) {
            return new Destination(target, target, "", Kind.EXTERNAL);
        }

        @Override
        public String image(String path) {
            return "archivos/" + path;
        }
    }
}
