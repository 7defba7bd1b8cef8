package vigente.pdf;

import java.util.List;
import java.util.Optional;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Marks;

/** Writes blocks; parts of a document are under second-level headings, so what stands here is a level below them. */
final class FoBlocks implements Block.Visitor<FoBlocks> {
    private static final List<String> HEADING_SIZES = List.of("13.5pt", "12pt", "11pt", "10.5pt", "10.5pt");

    private final FoWriter document;
    private final Fo out;
    private int depth;
    private int bars;

    FoBlocks(FoWriter document, Fo out) {
        this.document = document;
        this.out = out;
    }

    FoBlocks blocks(List<Block> content) {
        content.forEach(this::block);
        return this;
    }

    private void block(Block block) {
        // A list and its first item begin at one place; the items' own blocks carry the bars.
        boolean bar = document.isBarred(block.place()) && !(block instanceof Block.ItemList);
        if (bar) {
            out.empty(
                    "change-bar-begin",
                    "change-bar-class",
                    "c" + ++bars,
                    "change-bar-style",
                    "solid",
                    "change-bar-width",
                    "1.6pt",
                    "change-bar-offset",
                    "7pt",
                    "change-bar-color",
                    Style.CHANGE,
                    "change-bar-placement",
                    "start");
        }
        int own = bars;
        block.accept(this);
        if (bar) {
            out.empty("change-bar-end", "change-bar-class", "c" + own);
        }
    }

    FoBlocks words(List<Inline> content) {
        new FoWords(document, out).words(content);
        return this;
    }

    private FoBlocks close() {
        out.close("block");
        return this;
    }

    @Override
    public FoBlocks paragraph(Block.Paragraph paragraph) {
        out.open("block", "space-after", "5pt");
        return words(paragraph.content()).close();
    }

    @Override
    public FoBlocks heading(Block.Heading heading) {
        int level = Math.min(6, Math.max(2, heading.level()));
        Marks marks = heading.marks();
        out.open(
                "block",
                "role",
                "H" + level,
                "id",
                document.once(marks.id()),
                "font-family",
                Style.SANS,
                "font-weight",
                "bold",
                "font-size",
                HEADING_SIZES.get(level - 2),
                "text-align",
                "start",
                "hyphenate",
                "false",
                "space-before",
                "9pt",
                "space-after",
                "3pt",
                "keep-with-next.within-page",
                "always");
        if (!marks.label().isEmpty()) {
            out.open("inline", "color", Style.LINK)
                    .text(marks.label())
                    .close("inline")
                    .text(" ");
        }
        anchored("inline", "", marks, () -> words(heading.content()));
        return close();
    }

    /** Wraps content in an element that carries the author's own address, where there is one. */
    private void anchored(String element, String role, Marks marks, Runnable content) {
        String anchor = marks.anchor().isEmpty() ? "" : document.once(marks.anchor());
        if (anchor.isEmpty()) {
            content.run();
        } else {
            out.open(element, "role", role, "id", anchor);
            content.run();
            out.close(element);
        }
    }

    @Override
    public FoBlocks list(Block.ItemList list) {
        if (list.items().isEmpty()) {
            return this;
        }
        FoLists lists = new FoLists(out, list, depth);
        depth++;
        lists.open();
        for (int i = 0; i < list.items().size(); i++) {
            Block.Item item = list.items().get(i);
            lists.openItem(i, document.once(item.marks().id()));
            anchored("block", "Div", item.marks(), () -> item(item));
            lists.closeItem();
        }
        lists.close();
        depth--;
        return this;
    }

    private void item(Block.Item item) {
        if (item.content().isEmpty()) {
            out.empty("block");
        } else if (item.marks().critical()) {
            out.open("block", "role", "Div", "border-left", "2pt solid " + Style.LINK, "padding-start", "5pt");
            blocks(item.content()).close();
        } else {
            blocks(item.content());
        }
    }

    @Override
    public FoBlocks quote(Block.Quote quote) {
        out.open(
                "block",
                "role",
                "BlockQuote",
                "margin-left",
                "14pt",
                "margin-right",
                "14pt",
                "font-style",
                "italic",
                "space-before",
                "3pt",
                "space-after",
                "7pt");
        return blocks(quote.content()).close();
    }

    @Override
    public FoBlocks callout(Block.Callout callout) {
        out.open(
                "block",
                "role",
                "Div",
                "border-left",
                "2.5pt solid " + Style.LINK,
                "background-color",
                Style.SHADE,
                "padding",
                "6pt 9pt 3pt 9pt",
                "margin",
                "0pt",
                "space-before",
                "5pt",
                "space-after",
                "8pt");
        out.open(
                        "block",
                        "font-family",
                        Style.SANS,
                        "font-weight",
                        "bold",
                        "font-size",
                        "8.5pt",
                        "letter-spacing",
                        "0.06em",
                        "color",
                        Style.LINK,
                        "space-after",
                        "2pt",
                        "keep-with-next.within-page",
                        "always")
                .text(callout.kind().spanish());
        return close().blocks(callout.content()).close();
    }

    @Override
    public FoBlocks codeBlock(Block.CodeBlock codeBlock) {
        out.open(
                        "block",
                        "font-family",
                        Style.MONO,
                        "font-size",
                        "8.8pt",
                        "line-height",
                        "1.35",
                        "text-align",
                        "start",
                        "hyphenate",
                        "false",
                        "white-space-collapse",
                        "false",
                        "white-space-treatment",
                        "preserve",
                        "linefeed-treatment",
                        "preserve",
                        "background-color",
                        Style.SHADE,
                        "padding",
                        "5pt",
                        "margin",
                        "0pt",
                        "space-after",
                        "7pt")
                .text(codeBlock.text().stripTrailing());
        return close();
    }

    @Override
    public FoBlocks table(Block.Table table) {
        new FoTable(this, out).write(table);
        return this;
    }

    @Override
    public FoBlocks figure(Block.Figure figure) {
        Inline.Image image = figure.image();
        boolean captioned = !image.title().isEmpty();
        out.open(
                "block",
                "text-align",
                "center",
                "space-before",
                "4pt",
                "space-after",
                captioned ? "2pt" : "8pt",
                "keep-with-next.within-page",
                captioned ? "always" : "");
        picture(image);
        close();
        if (captioned) {
            out.open("block", "role", "Caption", "text-align", "center", "font-size", "9pt", "space-after", "8pt");
            out.text(image.title());
            close();
        }
        return this;
    }

    private void picture(Inline.Image image) {
        Optional<String> address = document.picture(document.links().image(image.path()));
        if (address.isPresent()) {
            FoPicture.write(out, address.get(), image, "150mm");
        } else {
            out.open("inline", "border", Style.HAIRLINE, "padding", "3pt")
                    .text(image.alternative())
                    .close("inline");
        }
    }

    @Override
    public FoBlocks definitionList(Block.DefinitionList list) {
        if (list.entries().isEmpty()) {
            return this;
        }
        out.open("block", "role", "L", "space-after", "5pt");
        list.entries().forEach(this::entry);
        return close();
    }

    private void entry(Block.Entry entry) {
        out.open("block", "role", "LI");
        for (List<Inline> term : entry.terms()) {
            out.open("block", "role", "Lbl", "font-weight", "bold", "keep-with-next.within-page", "always");
            words(term).close();
        }
        out.open("block", "role", "LBody", "margin-left", "14pt");
        entry.descriptions().forEach(this::blocks);
        close().close();
    }

    @Override
    public FoBlocks divider(Block.Divider divider) {
        out.open("block", "role", "artifact", "text-align", "center", "space-after", "5pt")
                .empty("leader", "leader-pattern", "rule", "leader-length", "30%", "color", Style.RULE);
        return close();
    }

    /** The notes called so far that are not printed yet, under a short rule. */
    void notes() {
        out.open("block", "role", "artifact", "space-before", "6pt", "keep-with-next.within-page", "always")
                .empty("leader", "leader-pattern", "rule", "leader-length", "30%", "color", Style.RULE);
        close();
        int first = document.nextNoteNumber();
        FoLists lists = FoLists.notes(out);
        lists.open();
        for (int i = 0; ; i++) {
            Optional<Inline.Footnote> note = document.nextNote();
            if (note.isEmpty()) {
                break;
            }
            lists.openNote(first + i, document.once("nota-" + (first + i)));
            blocks(note.get().content());
            lists.closeItem();
        }
        lists.close();
    }
}
