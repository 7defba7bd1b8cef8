package vigente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void isTheWholeWhereItFits() {
        List<Share<Integer>> shares = Share.of(List.of(1, 2, 3), 3, any -> true);
        assertThat(shares).containsExactly(new Share<>(List.of(1, 2, 3), true, true, 3));
        assertThat(shares.get(0).isWhole()).isTrue();
    }

    @Test
    void isOneWhereThereIsNothing() {
        List<Share<Integer>> shares = Share.of(List.of(), 3, any -> true);
        assertThat(shares).containsExactly(new Share<>(List.of(), true, true, 0));
        assertThat(shares.get(0).isShown()).isTrue();
    }

    @Test
    void beginsWhereItMay() {
        assertThat(Share.of(List.of(10, 1, 2, 20, 1, 30), 4, item -> item >= 10))
                .containsExactly(
                        new Share<>(List.of(10, 1, 2), true, false, 6),
                        new Share<>(List.of(20, 1, 30), false, true, 6));
    }

    @Test
    void isCutAnywhereWhereNothingMayBegin() {
        assertThat(Share.of(List.of(10, 1, 2, 3, 4), 2, item -> item >= 10))
                .extracting(Share::items)
                .containsExactly(List.of(10, 1), List.of(2, 3), List.of(4));
    }

    @Test
    void weighsNotMoreThanItMay() {
        assertThat(Share.weighed(List.of(3, 3, 4, 1), 6, weight -> weight))
                .containsExactly(
                        new Share<>(List.of(3, 3), true, false, 4), new Share<>(List.of(4, 1), false, true, 4));
    }

    @Test
    void ofOneThatWeighsMoreHasThatAlone() {
        assertThat(Share.weighed(List.of(1, 9, 1), 6, weight -> weight))
                .extracting(Share::items)
                .containsExactly(List.of(1), List.of(9), List.of(1));
    }

    @Test
    void ofNothingIsNotShown() {
        assertThat(Share.none().isShown()).isFalse();
        assertThat(Share.none().isWhole()).isFalse();
    }
}
