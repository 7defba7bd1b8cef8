package vigente.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedTest {
    static Stream<byte[]> bytes() {
        // What cannot be packed takes more room than it came with.
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        return Stream.of(
                new byte[0],
                new byte[1],
                new byte[1_000_000],
                noise,
                "Todo colaborador informará a su jefatura. ".repeat(500).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void givesBackWhatWasPacked(byte[] bytes) {
        assertThat(Packed.of(bytes).bytes()).isEqualTo(bytes);
    }
}
