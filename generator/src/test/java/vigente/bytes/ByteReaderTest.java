package vigente.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteReaderTest {
    private enum Season {
        SPRING,
        AUTUMN
    }

    private static byte[] given(Consumer<ByteWriter> write) {
        ByteWriter out = new ByteWriter();
        write.accept(out);
        return out.bytes();
    }

    private static void thenDamaged(byte[] bytes, Function<ByteReader, Object> read) {
        assertThatExceptionOfType(DamagedBytes.class).isThrownBy(() -> read.apply(new ByteReader(bytes)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 16383, 16384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
    void givesBackAnyNumber(int number) {
        ByteReader in = new ByteReader(given(out -> out.number(number)));
        assertThat(in.number()).isEqualTo(number);
        in.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Política de «ñandúes»", "comillas “así”", "👩‍🔧", "\uD83D suelto", "\u0000\uFFFF"})
    void givesBackAnyText(String text) {
        ByteReader in = new ByteReader(given(out -> out.text(text)));
        assertThat(in.text()).isEqualTo(text);
        in.end();
    }

    @Test
    void givesBackOneThingBehindTheOther() {
        List<String> words = List.of("uno", "“dos”", "tres");
        ByteReader in = new ByteReader(given(out ->
                out.list(words, out::text).flag(true).choice(Season.AUTUMN).number(7)));
        assertThat(in.list(in::text)).isEqualTo(words);
        assertThat(in.flag()).isTrue();
        assertThat(in.choice(List.of(Season.values()))).isEqualTo(Season.AUTUMN);
        assertThat(in.number(0, 7)).isEqualTo(7);
        in.end();
    }

    @Test
    void saysWhatWasNotWritten() {
        thenDamaged(new byte[0], ByteReader::number);
        thenDamaged(given(out -> out.number(2)), ByteReader::flag);
        thenDamaged(given(out -> out.number(2)), in -> in.choice(List.of(Season.values())));
        thenDamaged(given(out -> out.number(-1)), in -> in.number(0, Integer.MAX_VALUE));
        thenDamaged(new byte[] {-1, -1, -1, -1, -1, -1, 0}, ByteReader::number);
        thenDamaged(new byte[] {1}, in -> {
            in.end();
            return in;
        });
    }

    @Test
    void believesNoLengthThatTheBytesCannotHold() {
        thenDamaged(given(out -> out.number(Integer.MAX_VALUE)), ByteReader::text);
        thenDamaged(given(out -> out.number(Integer.MAX_VALUE - 1)), ByteReader::text);
        thenDamaged(given(out -> out.number(6).number(0)), ByteReader::text);
        thenDamaged(given(out -> out.number(Integer.MAX_VALUE)), in -> in.list(in::number));
        thenDamaged(given(out -> out.number(-1)), in -> in.list(in::number));
    }

    @Test
    void staysOnTheStack() {
        assertThat(new ByteReader(new byte[0]).nested(() -> "one")).isEqualTo("one");
        thenDamaged(new byte[0], ByteReaderTest::deeper);
    }

    private static Object deeper(ByteReader in) {
        return in.nested(() -> deeper(in));
    }

    @Test
    void countsOnlyWhatIsNestedInItself() {
        ByteReader in = new ByteReader(new byte[0]);
        List<String> beside = new ArrayList<>();
        for (int i = 0; i < 2 * ByteReader.DEEPEST; i++) {
            beside.add(in.nested(() -> "beside"));
        }
        assertThat(beside).containsOnly("beside");
    }
}
