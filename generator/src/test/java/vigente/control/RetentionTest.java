package vigente.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Retention period and disposal date of each document; the list of what may be disposed of. */
class RetentionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void countsFromTheDayTheSuccessorCameIntoForce() {
        Retention first = of(new GivenCirculation()
                        .revision("1.00", "2020-03-01", "5 años")
                        .revision("1.01", "2021-06-15", "5 años"))
                .get(0);
        assertThat(first.ended()).contains(LocalDate.of(2021, 6, 15));
        assertThat(first.disposal()).contains(LocalDate.of(2026, 6, 15));
        assertThat(first.mayGo(TODAY)).isTrue();
        assertThat(first.mayGo(LocalDate.of(2026, 6, 14))).isFalse();
    }

    @Test
    void countsFromTheDayOfWithdrawal() {
        List<Retention> all = of(new GivenCirculation()
                .revision("1.00", "2020-01-01", "2 años")
                .revision("1.01", "2021-01-01", "2 años")
                .withdrawn("1.01", "2024-05-31"));
        assertThat(all).extracting(r -> r.ended().orElseThrow()).containsExactly(day("2021-01-01"), day("2024-05-31"));
        assertThat(all)
                .extracting(r -> r.disposal().orElseThrow())
                .containsExactly(day("2023-01-01"), day("2026-05-31"));
    }

    @Test
    void leapDayFallsOnTheTwentyEighth() {
        GivenCirculation history =
                new GivenCirculation().revision("1.00", "2020-01-01", "1 año").revision("1.01", "2024-02-29", "");
        assertThat(of(history).get(0).disposal()).contains(day("2025-02-28"));
        GivenCirculation four =
                new GivenCirculation().revision("1.00", "2020-01-01", "P4Y").revision("1.01", "2024-02-29", "");
        assertThat(of(four).get(0).disposal()).contains(day("2028-02-29"));
    }

    @Test
    void laterRevisionSpeaksForOneThatSaysNothing() {
        Retention first = of(new GivenCirculation()
                        .revision("1.00", "2020-01-01", "")
                        .revision("1.01", "2021-01-01", "")
                        .revision("2.00", "2022-01-01", "6 años"))
                .get(0);
        assertThat(first.written()).isEqualTo("6 años");
        assertThat(first.statedBy()).hasToString("Optional[2.00]");
        assertThat(first.disposal()).contains(day("2027-01-01"));
    }

    @Test
    void otherWordsGiveNoDate() {
        Retention first = of(new GivenCirculation()
                        .revision("1.00", "2020-01-01", "hasta el cierre fiscal")
                        .revision("1.01", "2021-01-01", ""))
                .get(0);
        assertThat(first.written()).isEqualTo("hasta el cierre fiscal");
        assertThat(first.disposal()).isEmpty();
        assertThat(first.mayGo(TODAY)).isFalse();
    }

    @Test
    void whatIsInForceOrNotYetIsKept() {
        assertThat(of(new GivenCirculation()
                        .revision("1.00", "2020-01-01", "1 día")
                        .revision("1.01", "2027-01-01", "1 día")
                        .revision("1.02x", "2027-01-01", "1 día")))
                .isEmpty();
    }

    private static List<Retention> of(GivenCirculation history) {
        return Retention.of(Standing.of(history.policy(), TODAY));
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
