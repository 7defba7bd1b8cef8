package vigente.page;

import java.util.ArrayList;
import java.util.List;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.Packed;
import vigente.text.TreeReader;
import vigente.text.TreeWriter;

/** Definitions laid by until the page that shows them is made, in a small part of the room that their trees would take. */
final class PackedDefinitions {
    // Long enough to pack well; a glossary of some hundred pages has as many of these open at once.
    private static final int CHUNK = 1 << 13;

    private final List<Packed> packed = new ArrayList<>();
    private ByteWriter open = new ByteWriter();

    /**
     * A definition as the glossary shows it.
     *
     * @param file in which all of its texts stand
     * @param within the term that it is nested in; empty for one that stands by itself
     */
    record Item(PolicyView.DefinitionView definition, String file, String within) {}

    /** Lays {@code item} behind the others. */
    void add(Item item) {
        open.text(item.file()).text(item.within());
        write(item.definition(), item.file(), open);
        if (open.size() >= CHUNK) {
            packed.add(Packed.of(open.bytes()));
            open = new ByteWriter();
        }
    }

    private static void write(PolicyView.DefinitionView definition, String file, ByteWriter out) {
        out.text(definition.id()).text(definition.number()).text(definition.term());
        out.list(definition.synonyms(), out::text);
        TreeWriter.write(definition.text().blocks(), file, out);
        out.flag(definition.pending());
        out.list(definition.entries(), entry -> write(entry, file, out));
    }

    /** All of them, in the order in which they were laid by. */
    List<Item> all() {
        List<Item> items = new ArrayList<>();
        packed.forEach(chunk -> read(chunk.bytes(), items));
        read(open.bytes(), items);
        return items;
    }

    private static void read(byte[] bytes, List<Item> items) {
        ByteReader in = new ByteReader(bytes);
        while (in.more()) {
            String file = in.text();
            String within = in.text();
            items.add(new Item(definition(file, in), file, within));
        }
    }

    private static PolicyView.DefinitionView definition(String file, ByteReader in) {
        return new PolicyView.DefinitionView(
                in.text(),
                in.text(),
                in.text(),
                in.list(in::text),
                new Prose(TreeReader.read(file, in)),
                in.flag(),
                in.list(() -> definition(file, in)));
    }
}
