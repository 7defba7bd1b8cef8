package vigente.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was in force on any day (peers: "as of a day"; ISO 9001:2015 7.5.3.2 c). */
class TimelineTest {
    @Test
    void aRevisionSupersededLaterWasInForceThen() {
        GivenHistory history = new GivenHistory()
                .revision("1.00", "2025-01-10")
                .authorised("1.00", "2025-01-10")
                .revision("1.01", "2026-02-01")
                .authorised("1.01", "2026-02-01");
        assertThat(history.spans())
                .containsExactly("..2025-01-09 nada (aun-no)", "2025-01-10..2026-01-31 1.00", "2026-02-01.. 1.01");
        assertThat(history.on("2026-01-31")).isEqualTo("1.00");
        assertThat(history.on("2026-02-01")).isEqualTo("1.01");
    }

    @Test
    void aRevisionWithdrawnLaterWasInForceThen() {
        GivenHistory history = new GivenHistory()
                .revision("1.00", "2025-01-10")
                .authorised("1.00", "2025-01-10")
                .withdrawn("1.00", "2026-03-01");
        assertThat(history.on("2026-02-28")).isEqualTo("1.00");
        assertThat(history.on("2026-03-01")).isEqualTo("nada (retirada)");
        assertThat(history.on("2024-12-31")).isEqualTo("nada (aun-no)");
    }

    @Test
    void aTextAuthorisedLaterHadNoForceBefore() {
        GivenHistory history = new GivenHistory().revision("1.00", "2025-01-10").authorised("1.00", "2025-01-20");
        assertThat(history.on("2025-01-15")).isEqualTo("nada (aun-no)");
        assertThat(history.on("2025-01-20")).isEqualTo("1.00");
    }

    @Test
    void onlyTheAuthorisedTextItselfCanReachBack() {
        GivenHistory history =
                new GivenHistory().revision("1.00", "2025-01-10", "2025-01-01").authorised("1.00", "2025-01-20");
        assertThat(history.on("2025-01-01")).isEqualTo("1.00");
        assertThat(history.on("2024-12-31")).isEqualTo("nada (aun-no)");
    }

    @Test
    void anAuthorisationOfAnotherTextDoesNotCount() {
        GivenHistory history = new GivenHistory()
                .revision("1.00", "2025-01-10")
                .authorisedAnotherText("1.00", "2025-01-10")
                .authorised("1.00", "2025-03-01");
        assertThat(history.on("2025-02-01")).isEqualTo("nada (aun-no)");
        assertThat(history.on("2025-03-01")).isEqualTo("1.00");
    }

    @Test
    void theOldTextStaysUntilTheNewOneTakesEffect() {
        GivenHistory history = new GivenHistory()
                .revision("1.00", "2025-01-10")
                .authorised("1.00", "2025-01-10")
                .revision("1.01", "2026-02-01", "2026-03-01")
                .authorised("1.01", "2026-02-01");
        assertThat(history.on("2026-02-15")).isEqualTo("1.00");
        assertThat(history.on("2026-03-01")).isEqualTo("1.01");
    }

    @Test
    void whatWasWithdrawnBeforeItTookEffectReplacedNothing() {
        GivenHistory history = new GivenHistory()
                .revision("1.00", "2025-01-10")
                .authorised("1.00", "2025-01-10")
                .revision("1.01", "2026-02-01", "2026-06-01")
                .authorised("1.01", "2026-02-01")
                .withdrawn("1.01", "2026-04-01");
        assertThat(history.spans()).containsExactly("..2025-01-09 nada (aun-no)", "2025-01-10.. 1.00");
    }

    @Test
    void aChangedTextPutsAnEndToTheOneBefore() {
        GivenHistory history = new GivenHistory()
                .revision("1.00", "2025-01-10")
                .authorised("1.00", "2025-01-10")
                .revision("1.01", "2026-02-01")
                .authorisedAnotherText("1.01", "2026-02-01");
        assertThat(history.on("2026-01-31")).isEqualTo("1.00");
        assertThat(history.on("2026-02-01")).isEqualTo("nada (cambiada)");
    }

    @Test
    void aWorkingCopyNeverWas() {
        assertThat(new GivenHistory().revision("1.00x", "").spans()).containsExactly(".. nada (borrador)");
    }

    @Test
    void aTextThatNobodyAuthorisedNeverWas() {
        assertThat(new GivenHistory().revision("1.00", "2025-01-10").spans())
                .containsExactly(".. nada (sin-autorizacion)");
    }

    @Test
    void agreesWithTheStandingOfEveryDay() {
        GivenHistory history = new GivenHistory()
                .revision("1.00", "2025-01-03")
                .authorised("1.00", "2025-01-05")
                .revision("1.01", "2025-01-10", "2025-01-12")
                .authorised("1.01", "2025-01-10")
                .withdrawn("1.01", "2025-01-15")
                .revision("2.00", "2025-01-20")
                .authorised("2.00", "2025-01-20");
        Timeline timeline = Timeline.of(history.policy());
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.getMonthValue() == 1; day = day.plusDays(1)) {
            Standing standing = Standing.of(history.policy(), day);
            assertThat(timeline.at(day).revision()).as("%s", day).isEqualTo(standing.inForce());
            assertThat(timeline.at(day).absence()).as("%s", day).isEqualTo(Absence.of(standing));
        }
    }
}
