package vigente.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void endsWithTheCountInSingularAndPlural() {
        Problem error = Problem.of(Kind.NOTICE_EMPTY, Place.start("a.md"));
        Problem warning = Problem.of(Kind.NO_RULES, Place.start("b.md"));
        assertThat(Tally.of(List.of(error, warning, warning), 1).summary())
                .isEqualTo("1 error, 2 advertencias, 0 consejos en 1 política");
        assertThat(Tally.of(List.of(), 12).summary())
                .isEqualTo("0 errores, 0 advertencias, 0 consejos en 12 políticas");
    }

    @Test
    void warningsForbidOnlyWhereTheRunIsStrict() {
        Tally warned = new Tally(0, 1, 3, 1);
        assertThat(warned.forbids(false)).isFalse();
        assertThat(warned.forbids(true)).isTrue();
        assertThat(new Tally(1, 0, 0, 1).forbids(false)).isTrue();
        assertThat(new Tally(0, 0, 9, 1).forbids(true)).isFalse();
    }
}
