package vigente.html;

import java.util.List;
import java.util.Locale;
import vigente.message.Messages;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Marks;

/** Writes blocks; parts of a document are under second-level headings, so what stands here is a level below them. */
final class BlockWriter implements Block.Visitor<BlockWriter> {
    private final HtmlWriter page;
    private final Tags out;

    BlockWriter(HtmlWriter page, Tags out) {
        this.page = page;
        this.out = out;
    }

    BlockWriter blocks(List<Block> content) {
        content.forEach(block -> block.accept(this));
        return this;
    }

    private BlockWriter words(List<Inline> content) {
        new InlineWriter(page, out).words(content);
        return this;
    }

    private BlockWriter close(String element) {
        out.close(element).line();
        return this;
    }

    @Override
    public BlockWriter paragraph(Block.Paragraph paragraph) {
        out.open("p");
        return words(paragraph.content()).close("p");
    }

    @Override
    public BlockWriter heading(Block.Heading heading) {
        // The page's own title is its only first-level heading.
        String element = "h" + Math.min(6, Math.max(2, heading.level()));
        Marks marks = heading.marks();
        out.open(element, "id", page.once(marks.id()), "data-obliga", obliged(marks), "data-nota", marks.note());
        label(marks);
        anchored(marks, () -> words(heading.content()));
        return close(element);
    }

    // No part of the rule's text: the style sheet shows it below.
    private static String obliged(Marks marks) {
        return marks.obliges().isEmpty() ? "" : Messages.text("html.obliga", String.join(", ", marks.obliges()));
    }

    private void label(Marks marks) {
        if (marks.label().isEmpty()) {
            return;
        }
        if (marks.id().isEmpty()) {
            out.open("span", "class", "label").text(marks.label()).close("span");
        } else {
            out.open("a", "class", "label", "href", "#" + marks.id())
                    .text(marks.label())
                    .close("a");
        }
        out.text(" ");
    }

    private void anchored(Marks marks, Runnable content) {
        String anchor = marks.anchor().isEmpty() ? "" : page.once(marks.anchor());
        if (anchor.isEmpty()) {
            content.run();
        } else {
            out.open("span", "id", anchor);
            content.run();
            out.close("span");
        }
    }

    @Override
    public BlockWriter list(Block.ItemList list) {
        boolean bullets = list.numbering() == Block.Numbering.BULLET;
        boolean cited =
                list.items().stream().anyMatch(item -> !item.marks().label().isEmpty());
        String element = bullets ? "ul" : "ol";
        out.open(
                        element,
                        "class",
                        cited ? "cited" : "",
                        // A list drawn without its markers is no list to some screen readers unless it says so.
                        "role",
                        cited ? "list" : "",
                        "type",
                        type(list.numbering()),
                        "start",
                        bullets || list.start() == 1 ? "" : Integer.toString(list.start()))
                .line();
        list.items().forEach(this::item);
        return close(element);
    }

    private static String type(Block.Numbering numbering) {
        return switch (numbering) {
            case LETTER -> "a";
            case ROMAN -> "i";
            case BULLET, DECIMAL -> "";
        };
    }

    private void item(Block.Item item) {
        Marks marks = item.marks();
        out.open(
                "li",
                "id",
                page.once(marks.id()),
                "data-critico",
                marks.critical() ? "si" : "",
                "data-obliga",
                obliged(marks),
                "data-nota",
                marks.note());
        label(marks);
        boolean wrapped = !marks.label().isEmpty() || !marks.anchor().isEmpty();
        if (wrapped) {
            out.open("div", "id", marks.anchor().isEmpty() ? "" : page.once(marks.anchor()));
        }
        blocks(item.content());
        if (wrapped) {
            out.close("div");
        }
        close("li");
    }

    @Override
    public BlockWriter quote(Block.Quote quote) {
        out.open("blockquote").line();
        return blocks(quote.content()).close("blockquote");
    }

    @Override
    public BlockWriter callout(Block.Callout callout) {
        String word = callout.kind().spanish();
        out.open("aside", "class", "callout", "role", "note", "data-kind", word.toLowerCase(Locale.ROOT))
                .open("p", "class", "callout-word")
                .text(word);
        return close("p").blocks(callout.content()).close("aside");
    }

    @Override
    public BlockWriter codeBlock(Block.CodeBlock codeBlock) {
        out.open("pre").open("code").text(codeBlock.text()).close("code");
        return close("pre");
    }

    @Override
    public BlockWriter table(Block.Table table) {
        new TableWriter(page, out).write(table, page.nextTable());
        return this;
    }

    @Override
    public BlockWriter figure(Block.Figure figure) {
        Inline.Image image = figure.image();
        out.open("figure");
        words(List.of(image));
        if (!image.title().isEmpty()) {
            out.open("figcaption").text(image.title()).close("figcaption");
        }
        return close("figure");
    }

    @Override
    public BlockWriter definitionList(Block.DefinitionList list) {
        out.open("dl").line();
        list.entries().forEach(this::entry);
        return close("dl");
    }

    private void entry(Block.Entry entry) {
        for (List<Inline> term : entry.terms()) {
            out.open("dt");
            words(term).close("dt");
        }
        for (List<Block> description : entry.descriptions()) {
            out.open("dd").line();
            blocks(description).close("dd");
        }
    }

    @Override
    public BlockWriter divider(Block.Divider divider) {
        out.open("hr").line();
        return this;
    }

    /** The notes called so far that are not printed yet. */
    void footnotes() {
        Footnotes notes = page.footnotes();
        if (notes.isEmpty()) {
            return;
        }
        int first = notes.nextNumber();
        out.open("ol", "class", "notes", "aria-label", Messages.text("html.notas"), "start", Integer.toString(first))
                .line();
        while (!notes.isEmpty()) {
            footnote(notes.nextNumber(), notes.next());
        }
        close("ol");
    }

    private void footnote(int number, Inline.Footnote note) {
        out.open("li", "id", "_nota-" + number);
        blocks(note.content());
        out.open(
                        "a",
                        "class",
                        "note-back",
                        "href",
                        "#_llamada-" + number,
                        "role",
                        "doc-backlink",
                        "aria-label",
                        Messages.text("html.nota.volver", number))
                .close("a");
        close("li");
    }
}
