package vigente.text;

import java.util.List;
import java.util.stream.Stream;
import vigente.bytes.ByteReader;
import vigente.bytes.DamagedBytes;
import vigente.problem.Place;
import vigente.problem.PlaceBytes;

/** Reads a tree of what {@link TreeWriter} wrote; it is equal to the one that was written. */
public final class TreeReader {
    private static final int DEEPEST_HEADING = 6;

    private static final List<BlockSign> BLOCKS = List.of(BlockSign.values());
    private static final List<InlineSign> INLINES = List.of(InlineSign.values());
    private static final List<Block.Numbering> NUMBERINGS = List.of(Block.Numbering.values());
    private static final List<Block.CalloutKind> CALLOUTS = List.of(Block.CalloutKind.values());
    private static final List<Block.Align> ALIGNS = List.of(Block.Align.values());

    private final String file;
    private final ByteReader in;

    private TreeReader(String file, ByteReader in) {
        this.file = file;
        this.in = in;
    }

    /**
     * The blocks that come next in {@code in}.
     *
     * @param file in which all of them stand
     * @throws DamagedBytes where no blocks were written
     */
    public static List<Block> read(String file, ByteReader in) {
        return new TreeReader(file, in).blocks();
    }

    /** The running text that comes next in {@code in}, all of which stands in {@code file}. */
    public static List<Inline> words(String file, ByteReader in) {
        return new TreeReader(file, in).words();
    }

    private List<Block> blocks() {
        return in.list(() -> in.nested(this::block));
    }

    private List<Inline> words() {
        return in.list(() -> in.nested(this::inline));
    }

    private Place place() {
        return PlaceBytes.read(file, in);
    }

    private Block block() {
        return switch (in.choice(BLOCKS)) {
            case PARAGRAPH -> new Block.Paragraph(words(), place());
            case HEADING -> new Block.Heading(in.number(1, DEEPEST_HEADING), marks(), words(), place());
            case LIST -> new Block.ItemList(in.choice(NUMBERINGS), in.number(), in.list(this::item), place());
            case QUOTE -> new Block.Quote(blocks(), place());
            case CALLOUT -> new Block.Callout(in.choice(CALLOUTS), blocks(), place());
            case CODE -> new Block.CodeBlock(in.text(), place());
            case TABLE -> table();
            case FIGURE -> new Block.Figure(image(), place());
            case DEFINITIONS -> new Block.DefinitionList(in.list(this::entry), place());
            case DIVIDER -> new Block.Divider(place());
        };
    }

    private Inline inline() {
        return switch (in.choice(INLINES)) {
            case TEXT -> new Inline.Text(in.text());
            case EMPHASIS -> new Inline.Emphasis(words());
            case STRONG -> new Inline.Strong(words());
            case STRUCK -> new Inline.Struck(words());
            case CODE -> new Inline.Code(in.text());
            case BREAK -> new Inline.Break();
            case FOREIGN -> new Inline.Foreign(in.text(), words());
            case LINK -> new Inline.Link(in.text(), words(), place());
            case REFERENCE -> new Inline.Reference(new Target(in.text(), in.text()), words(), place());
            case IMAGE -> image();
            case FOOTNOTE -> new Inline.Footnote(blocks(), place());
            case PENDING -> new Inline.Pending(PendingBytes.read(in), place());
        };
    }

    private Block.Item item() {
        return new Block.Item(marks(), blocks(), place());
    }

    private Block.Entry entry() {
        return new Block.Entry(in.list(this::words), in.list(this::blocks));
    }

    // Whoever prints a table counts on rows of one length.
    private Block.Table table() {
        Block.Table table = new Block.Table(words(), in.list(this::row), in.list(this::row), place());
        long widths = Stream.concat(table.header().stream(), table.rows().stream())
                .map(List::size)
                .distinct()
                .count();
        if (widths > 1) {
            throw new DamagedBytes("a ragged table");
        }
        return table;
    }

    private List<Block.Cell> row() {
        return in.list(() -> new Block.Cell(in.choice(ALIGNS), words()));
    }

    private Inline.Image image() {
        return new Inline.Image(in.text(), in.text(), in.text(), place());
    }

    private Marks marks() {
        return in.flag()
                ? new Marks(in.text(), in.text(), in.text(), in.list(in::text), in.flag(), in.text())
                : Marks.NONE;
    }
}
