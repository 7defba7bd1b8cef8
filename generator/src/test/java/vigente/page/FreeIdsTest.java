package vigente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreeIdsTest {
    @Test
    void givesEachElementTheFirstIdThatNobodyHas() {
        FreeIds ids = new FreeIds();
        assertThat(Stream.of("D-a", "D-b", "D-a-2", "D-a", "D-a", "D-a-2", "D-b").map(ids::of))
                .containsExactly("D-a", "D-b", "D-a-2", "D-a-3", "D-a-4", "D-a-2-2", "D-b-2");
    }
}
