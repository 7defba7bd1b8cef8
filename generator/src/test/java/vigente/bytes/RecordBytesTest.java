package vigente.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordBytesTest {
    private static final int TRIES = 20_000;

    private enum Season {
        SPRING,
        AUTUMN
    }

    private sealed interface Fruit<T> {
        record Ripe<T>(T taste, int sugar) implements Fruit<T> {}

        record Green<T>(Season when) implements Fruit<T> {}
    }

    private record Basket(
            String owner,
            List<Fruit<LocalDate>> dated,
            Optional<Fruit<String>> best,
            SortedMap<String, Period> kept,
            long weight,
            boolean full,
            Path place) {}

    record Jar(int sugar) {
        Jar {
            if (sugar < 0) {
                throw new IllegalArgumentException("sour");
            }
        }
    }

    private record Tree(String name, List<Tree> branches) {}

    private record Numbered(Map<String, Integer> numbers) {}

    private record Nothing() {}

    private record Nothings(List<Nothing> many) {}

    private static final RecordBytes<Basket, String> BASKETS = new RecordBytes<>(
            Basket.class,
            List.of(new RecordBytes.Leaf<>(
                    Path.class,
                    (path, out, root) -> out.text(path.toString()),
                    (in, root) -> Path.of(root, in.text().replace('\0', ' ')))));

    private static Basket given() {
        return new Basket(
                "Ana",
                List.of(
                        new Fruit.Ripe<>(LocalDate.of(2026, 11, 22), 7),
                        new Fruit.Green<>(Season.AUTUMN),
                        new Fruit.Ripe<>(LocalDate.MIN, Integer.MAX_VALUE)),
                Optional.of(new Fruit.Ripe<>("Ana", 0)),
                new TreeMap<>(Map.of("Ana", Period.of(1, -2, 3), "«otro»", Period.ZERO)),
                Long.MIN_VALUE + 5,
                true,
                Path.of("a/b"));
    }

    @Test
    void givesBackWhatWasWritten() {
        Basket basket = given();
        assertThat(BASKETS.value(BASKETS.bytes(basket, "z"), "z"))
                .isEqualTo(new Basket(
                        basket.owner(),
                        basket.dated(),
                        basket.best(),
                        basket.kept(),
                        basket.weight(),
                        basket.full(),
                        Path.of("z/a/b")));
    }

    @Test
    void writesATextOnce() {
        Basket once = BASKETS.value(BASKETS.bytes(given(), "z"), "z");
        assertThat(once.best().orElseThrow())
                .isInstanceOfSatisfying(
                        Fruit.Ripe.class, ripe -> assertThat(ripe.taste()).isSameAs(once.owner()));
    }

    @ParameterizedTest
    @ValueSource(classes = {Tree.class, Numbered.class, Nothings.class, Path.class})
    void refusesWhatItCouldNotGiveBack(Class<?> type) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordBytes<>(type, List.of()));
    }

    @Test
    void whatARecordRefusesWasNeverWritten() {
        RecordBytes<Jar, String> jars = new RecordBytes<>(Jar.class, List.of());
        byte[] sour = new ByteWriter().number(-1).bytes();
        assertThatExceptionOfType(DamagedBytes.class)
                .isThrownBy(() -> jars.value(sour, ""))
                .withMessageContaining("sour");
    }

    @Test
    void doesNoHarmWhateverItIsGiven() {
        byte[] written = BASKETS.bytes(given(), "z");
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = Arrays.copyOf(written, random.nextInt(2) == 0 ? written.length : 1 + random.nextInt(99));
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            thenItIsReadOrRefused(damaged);
        }
    }

    private static void thenItIsReadOrRefused(byte[] bytes) {
        try {
            assertThat(BASKETS.value(bytes, "z")).isNotNull();
        } catch (DamagedBytes refused) {
            assertThat(refused).hasMessageMatching("(?s).+");
        }
    }
}
