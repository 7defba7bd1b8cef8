package vigente.text;

import java.util.List;
import vigente.problem.Place;

/** A block of a document. Each carries the place where it begins. */
public sealed interface Block {
    Place place();

    <R> R accept(Visitor<R> visitor);

    record Paragraph(List<Inline> content, Place place) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A heading inside a section.
     *
     * @param level 1 to 6 as in the source: {@code ##} is 2
     * @param marks id, and label where the heading is a rule ("Artículo 2°")
     */
    record Heading(int level, Marks marks, List<Inline> content, Place place) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * A bulleted or numbered list.
     *
     * @param start the number of the first item; 1 for bullets
     */
    record ItemList(Numbering numbering, int start, List<Item> items, Place place) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /** One item of a list; its first block is usually a paragraph. */
    record Item(Marks marks, List<Block> content, Place place) {
        public Item withMarks(Marks other) {
            return new Item(other, content, place);
        }

        public Item withContent(List<Block> other) {
            return new Item(marks, other, place);
        }
    }

    /** How the items of a list are marked. */
    enum Numbering {
        BULLET,
        DECIMAL,
        LETTER,
        ROMAN
    }

    record Quote(List<Block> content, Place place) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /** {@code > [!NOTA]} and its kin. */
    record Callout(CalloutKind kind, List<Block> content, Place place) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.callout(this);
        }
    }

    enum CalloutKind {
        NOTE("NOTA"),
        IMPORTANT("IMPORTANTE"),
        WARNING("ADVERTENCIA");

        private final String spanish;

        CalloutKind(String spanish) {
            this.spanish = spanish;
        }

        /** The word as written between {@code [!} and {@code ]}, in capitals. */
        public String spanish() {
            return spanish;
        }
    }

    record CodeBlock(String text, Place place) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.codeBlock(this);
        }
    }

    /** A table; all rows have the same number of cells. The title is empty where there is none. */
    record Table(List<Inline> title, List<List<Cell>> header, List<List<Cell>> rows, Place place) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    record Cell(Align align, List<Inline> content) {}

    enum Align {
        START,
        CENTER,
        END
    }

    /** An image that is a paragraph of its own; its title is the caption. */
    record Figure(Inline.Image image, Place place) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /** A Markdown or AsciiDoc definition list in the text (not the policy's definitions). */
    record DefinitionList(List<Entry> entries, Place place) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.definitionList(this);
        }
    }

    /** Terms that share their descriptions. */
    record Entry(List<List<Inline>> terms, List<List<Block>> descriptions) {}

    /** A thematic break: {@code ---}. */
    record Divider(Place place) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.divider(this);
        }
    }

    /** One method for each kind of block. */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R heading(Heading heading);

        R list(ItemList list);

        R quote(Quote quote);

        R callout(Callout callout);

        R codeBlock(CodeBlock codeBlock);

        R table(Table table);

        R figure(Figure figure);

        R definitionList(DefinitionList list);

        R divider(Divider divider);
    }
}
