package vigente.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a tree as indented lines for tests, one block a line, two spaces a level, without places.
 *
 * <pre>
 * h2 {#alcance} "Alcance"
 * ol decimal 7
 *   item {obliga=Gerentes,Jefes .critico}
 *     p "Un " em("texto") " con " ref&lt;PO-COM-001#L-9&gt;("palabras") break pending(nota=x para=2026-12-31)
 * table
 *   head | start "A" | end "B"
 *   row | start "1" | end "2"
 * </pre>
 */
public final class TreeDump implements Block.Visitor<TreeDump>, Inline.Visitor<String> {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private TreeDump() {}

    /** The blocks as lines, each ended by LF. */
    public static String of(List<Block> content) {
        return new TreeDump().blocks(content).out.toString();
    }

    /** Running text on one line, its pieces separated by spaces. */
    public static String ofWords(List<Inline> content) {
        return new TreeDump().words(content);
    }

    private TreeDump blocks(List<Block> content) {
        content.forEach(block -> block.accept(this));
        return this;
    }

    private String words(List<Inline> content) {
        return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining(" "));
    }

    private TreeDump line(String text) {
        out.append("  ".repeat(depth)).append(text.stripTrailing()).append('\n');
        return this;
    }

    private void nested(Runnable body) {
        depth++;
        body.run();
        depth--;
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\u00a0", "\\u00a0")
                + '"';
    }

    private static String marks(Marks marks) {
        StringBuilder text = new StringBuilder();
        text.append(marks.id().isEmpty() ? "" : " id=" + marks.id());
        text.append(marks.label().isEmpty() ? "" : " label=" + marks.label());
        text.append(marks.anchor().isEmpty() ? "" : " #" + marks.anchor());
        text.append(marks.obliges().isEmpty() ? "" : " obliga=" + String.join(",", marks.obliges()));
        text.append(marks.critical() ? " .critico" : "");
        return text.isEmpty() ? "" : " {" + text.substring(1) + "}";
    }

    @Override
    public TreeDump paragraph(Block.Paragraph paragraph) {
        return line("p " + words(paragraph.content()));
    }

    @Override
    public TreeDump heading(Block.Heading heading) {
        return line("h" + heading.level() + marks(heading.marks()) + " " + words(heading.content()));
    }

    @Override
    public TreeDump list(Block.ItemList list) {
        line(list.numbering() == Block.Numbering.BULLET ? "ul" : "ol " + lower(list.numbering()) + " " + list.start());
        nested(() -> list.items().forEach(this::item));
        return this;
    }

    private void item(Block.Item item) {
        line("item" + marks(item.marks()));
        nested(() -> blocks(item.content()));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public TreeDump quote(Block.Quote quote) {
        line("quote");
        nested(() -> blocks(quote.content()));
        return this;
    }

    @Override
    public TreeDump callout(Block.Callout callout) {
        line("callout " + callout.kind().spanish());
        nested(() -> blocks(callout.content()));
        return this;
    }

    @Override
    public TreeDump codeBlock(Block.CodeBlock codeBlock) {
        return line("pre " + quoted(codeBlock.text()));
    }

    @Override
    public TreeDump table(Block.Table table) {
        line("table " + words(table.title()));
        nested(() -> {
            table.header().forEach(row -> line("head" + cells(row)));
            table.rows().forEach(row -> line("row" + cells(row)));
        });
        return this;
    }

    private String cells(List<Block.Cell> row) {
        return row.stream()
                .map(cell -> (" | " + lower(cell.align()) + " " + words(cell.content())).stripTrailing())
                .collect(Collectors.joining());
    }

    @Override
    public TreeDump figure(Block.Figure figure) {
        return line("figure " + figure.image().accept(this));
    }

    @Override
    public TreeDump definitionList(Block.DefinitionList list) {
        line("dl");
        nested(() -> list.entries().forEach(this::entry));
        return this;
    }

    private void entry(Block.Entry entry) {
        entry.terms().forEach(term -> line("dt " + words(term)));
        entry.descriptions().forEach(description -> {
            line("dd");
            nested(() -> blocks(description));
        });
    }

    @Override
    public TreeDump divider(Block.Divider divider) {
        return line("hr");
    }

    @Override
    public String text(Inline.Text text) {
        return quoted(text.text());
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "em(" + words(emphasis.content()) + ")";
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "strong(" + words(strong.content()) + ")";
    }

    @Override
    public String struck(Inline.Struck struck) {
        return "struck(" + words(struck.content()) + ")";
    }

    @Override
    public String code(Inline.Code code) {
        return "code(" + quoted(code.text()) + ")";
    }

    @Override
    public String lineBreak(Inline.Break lineBreak) {
        return "break";
    }

    @Override
    public String foreign(Inline.Foreign foreign) {
        return "lang-" + foreign.language() + "(" + words(foreign.content()) + ")";
    }

    @Override
    public String link(Inline.Link link) {
        return "link<" + link.target() + ">(" + words(link.content()) + ")";
    }

    @Override
    public String reference(Inline.Reference reference) {
        return "ref<" + reference.target().written() + ">(" + words(reference.words()) + ")";
    }

    @Override
    public String image(Inline.Image image) {
        String title = image.title().isEmpty() ? "" : " " + quoted(image.title());
        return "image<" + image.path() + ">(" + quoted(image.alternative()) + title + ")";
    }

    @Override
    public String footnote(Inline.Footnote footnote) {
        String inner = of(footnote.content()).strip().replaceAll("\n *", " / ");
        return "footnote(" + inner + ")";
    }

    @Override
    public String pending(Inline.Pending pending) {
        PendingMark mark = pending.mark();
        StringBuilder data = new StringBuilder();
        data.append(mark.note().isEmpty() ? "" : " nota=" + quoted(mark.note()));
        data.append(mark.owner().isEmpty() ? "" : " responsable=" + quoted(mark.owner()));
        data.append(mark.due().map(day -> " para=" + day).orElse(""));
        return "pending(" + data.toString().strip() + ")";
    }
}
