package vigente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.problem.Place;

/** A tree comes back as it was written; bytes of a stranger are a tree or damaged, and nothing worse. */
class TreeBytesTest {
    private static final int TREES = 2000;
    private static final int SPOILED = 300;

    private static byte[] bytes(List<Block> tree) {
        ByteWriter out = new ByteWriter();
        TreeWriter.write(tree, RandomTree.FILE, out);
        return out.bytes();
    }

    private static List<Block> tree(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        List<Block> tree = TreeReader.read(RandomTree.FILE, in);
        in.end();
        return tree;
    }

    @Test
    void givesBackAnyTree() {
        for (int seed = 0; seed < TREES; seed++) {
            List<Block> written = RandomTree.of(seed);
            assertThat(tree(bytes(written))).as("seed %d", seed).isEqualTo(written);
        }
    }

    @Test
    void refusesHalfATree() {
        byte[] whole = bytes(RandomTree.of(longest()));
        for (int length = 0; length < whole.length; length++) {
            byte[] half = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(DamagedBytes.class)
                    .as("%d bytes of %d", length, whole.length)
                    .isThrownBy(() -> tree(half));
        }
    }

    private static long longest() {
        long longest = 0;
        int most = 0;
        for (long seed = 0; seed < 100; seed++) {
            int length = bytes(RandomTree.of(seed)).length;
            longest = length > most ? seed : longest;
            most = Math.max(most, length);
        }
        return longest;
    }

    @Test
    void makesATreeOrNothingOfSpoiledBytes() {
        Random random = new Random(9);
        int refused = 0;
        for (int seed = 0; seed < SPOILED; seed++) {
            byte[] spoiled = bytes(RandomTree.of(seed));
            for (int i = 0; i < 3 && spoiled.length > 0; i++) {
                spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(PlainText.of(tree(spoiled))).isNotNull();
            } catch (DamagedBytes damaged) {
                refused++;
            }
        }
        assertThat(refused).isBetween(SPOILED / 2, SPOILED - 1);
    }

    @Test
    void refusesWhatIsNestedBeyondAnyText() {
        ByteWriter out = new ByteWriter();
        for (int i = 0; i < 100_000; i++) {
            out.number(1).choice(BlockSign.QUOTE);
        }
        assertThatExceptionOfType(DamagedBytes.class).isThrownBy(() -> tree(out.bytes()));
    }

    @Test
    void refusesARaggedTable() {
        Place place = Place.start(RandomTree.FILE);
        Block.Cell cell = new Block.Cell(Block.Align.START, List.of());
        byte[] bytes = bytes(List.of(new Block.Table(List.of(), List.of(List.of(cell)), List.of(List.of()), place)));
        assertThatExceptionOfType(DamagedBytes.class).isThrownBy(() -> tree(bytes));
    }

    @Test
    void refusesADayThatIsNone() {
        ByteWriter out = new ByteWriter();
        out.number(1).choice(BlockSign.PARAGRAPH).number(1).choice(InlineSign.PENDING);
        out.text("")
                .text("")
                .text("ayer")
                .number(1)
                .number(1)
                .number(0)
                .number(1)
                .number(1)
                .number(0);
        assertThatExceptionOfType(DamagedBytes.class)
                .isThrownBy(() -> tree(out.bytes()))
                .withMessageContaining("ayer");
    }

    @Test
    void writesPlacesOfOneFileOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bytes(List.of(new Block.Divider(Place.start("otra.md")))))
                .withMessageContaining("otra.md");
    }
}
