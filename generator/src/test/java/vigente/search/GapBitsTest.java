package vigente.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapBitsTest {
    @Test
    void writesOnesAZeroAndTheRest() {
        GapBits bits = new GapBits();
        bits.add(5, 1);
        bits.add(0, 0);
        bits.add(6, 2);
        assertThat(bits.bytes()).containsExactly(0b11010101, 0b00000000);
    }

    @Test
    void fitsTheWidthToTheGaps() {
        assertThat(GapBits.width(1, 5000)).isEqualTo(11);
        assertThat(GapBits.width(400, 5000)).isEqualTo(3);
        assertThat(GapBits.width(5000, 5000)).isZero();
        assertThat(GapBits.width(1, 1)).isZero();
    }
}
