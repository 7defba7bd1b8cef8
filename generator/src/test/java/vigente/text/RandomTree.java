package vigente.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vigente.problem.Place;

/** Trees of every kind of block and running text, made by chance. */
final class RandomTree {
    static final String FILE = "politicas/viajes/1.00/politica.md";
    private static final int DEEPEST = 5;
    private static final List<String> WORDS = List.of("", "viaje", "áéíñ", "“comillas”", "👩‍🔧", "\uD83D", "a\nb");

    private final Random random;
    private int depth;

    private RandomTree(long seed) {
        this.random = new Random(seed);
    }

    /** The tree of that {@code seed}. */
    static List<Block> of(long seed) {
        return new RandomTree(seed).blocks();
    }

    private <T> List<T> some(Supplier<T> one) {
        depth++;
        int count = depth > DEEPEST ? 0 : random.nextInt(4);
        List<T> made = Stream.generate(one).limit(count).toList();
        depth--;
        return made;
    }

    private List<Block> blocks() {
        return some(this::block);
    }

    private List<Inline> words() {
        return some(this::inline);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <E> E one(E[] all) {
        return all[random.nextInt(all.length)];
    }

    private Place place() {
        return new Place(
                FILE, 1 + random.nextInt(300), 1 + random.nextInt(1 << random.nextInt(20)), random.nextInt(200));
    }

    private Marks marks() {
        return random.nextBoolean()
                ? Marks.NONE
                : new Marks(word(), word(), word(), some(this::word), random.nextBoolean(), word());
    }

    private Block block() {
        return switch (random.nextInt(10)) {
            case 0 -> new Block.Paragraph(words(), place());
            case 1 -> new Block.Heading(1 + random.nextInt(6), marks(), words(), place());
            case 2 -> new Block.ItemList(one(Block.Numbering.values()), random.nextInt(), some(this::item), place());
            case 3 -> new Block.Quote(blocks(), place());
            case 4 -> new Block.Callout(one(Block.CalloutKind.values()), blocks(), place());
            case 5 -> new Block.CodeBlock(word(), place());
            case 6 -> table();
            case 7 -> new Block.Figure(image(), place());
            case 8 -> new Block.DefinitionList(some(this::entry), place());
            default -> new Block.Divider(place());
        };
    }

    private Block.Item item() {
        return new Block.Item(marks(), blocks(), place());
    }

    private Block.Entry entry() {
        return new Block.Entry(some(this::words), some(this::blocks));
    }

    private Block.Table table() {
        int columns = 1 + random.nextInt(3);
        return new Block.Table(words(), some(() -> row(columns)), some(() -> row(columns)), place());
    }

    private List<Block.Cell> row(int columns) {
        return Stream.generate(() -> new Block.Cell(one(Block.Align.values()), words()))
                .limit(columns)
                .toList();
    }

    private Inline inline() {
        return switch (random.nextInt(12)) {
            case 0 -> new Inline.Text(word());
            case 1 -> new Inline.Emphasis(words());
            case 2 -> new Inline.Strong(words());
            case 3 -> new Inline.Struck(words());
            case 4 -> new Inline.Code(word());
            case 5 -> new Inline.Break();
            case 6 -> new Inline.Foreign(word(), words());
            case 7 -> new Inline.Link(word(), words(), place());
            case 8 -> new Inline.Reference(new Target(word(), word()), words(), place());
            case 9 -> image();
            case 10 -> new Inline.Footnote(blocks(), place());
            default -> new Inline.Pending(new PendingMark(word(), word(), due()), place());
        };
    }

    private Inline.Image image() {
        return new Inline.Image(word(), word(), word(), place());
    }

    private Optional<LocalDate> due() {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(LocalDate.of(2026, 11, 22).plusDays(random.nextInt(900)));
    }
}
