package vigente.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.control.Due.Band.OVERDUE;
import static vigente.control.Due.Band.SOON;
import static vigente.control.Due.Band.UP_TO_DATE;
import static vigente.control.Due.Band.WITHOUT_DATE;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a review is due (ISO 9001:2015, 7.5.2 c; the organisation's own review clause). */
class DueTest {
    private static final String YEARLY = "fecha_emision: 2026-01-15\nrevision_periodica: {periodo: 1 año}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 12 meses, 2027-01-15",
        "2024-02-29, 1 año, 2025-02-28",
        "2024-02-29, 4 años, 2028-02-29",
        "2025-08-31, 6 meses, 2026-02-28",
        "2026-01-15, 90 días, 2026-04-15",
        "2026-01-15, P1Y6M, 2027-07-15",
    })
    void fallsOnePeriodAfterTheIssue(String issued, String period, String due) {
        GivenPolicy policy = new GivenPolicy(
                folder, "fecha_emision: " + issued + "\nrevision_periodica: {periodo: " + period + "}\n");
        assertThat(policy.on("2026-01-20").date()).contains(LocalDate.parse(due));
        assertThat(policy.on("2026-01-20").start()).contains(new Due.Start(LocalDate.parse(issued), Due.Origin.ISSUE));
    }

    @Test
    void countsFromTheDayItCameIntoForceWhereThePolicySaysSo() {
        Due due = new GivenPolicy(
                        folder,
                        "fecha_emision: 2026-01-15\nvigente_desde: 2026-02-01\n"
                                + "revision_periodica: {periodo: 1 año, a_partir_de: vigencia}\n")
                .on("2026-02-02");
        assertThat(due.start()).contains(new Due.Start(LocalDate.of(2026, 2, 1), Due.Origin.EFFECT));
        assertThat(due.date()).contains(LocalDate.of(2027, 2, 1));
    }

    @Test
    void beginsAnewWithTheLastReviewWithoutChanges() {
        GivenPolicy policy = new GivenPolicy(folder, YEARLY)
                .act("revision-sin-cambios", "2027-01-10")
                .act("revision-sin-cambios", "2026-07-01");
        Due due = policy.on("2027-01-10");
        assertThat(due.start()).contains(new Due.Start(LocalDate.of(2027, 1, 10), Due.Origin.REVIEW));
        assertThat(due.date()).contains(LocalDate.of(2028, 1, 10));
    }

    @Test
    void knowsNoReviewThatIsStillToCome() {
        Due due = new GivenPolicy(folder, YEARLY)
                .act("revision-sin-cambios", "2027-01-10")
                .on("2027-01-09");
        assertThat(due.date()).contains(LocalDate.of(2027, 1, 15));
    }

    @Test
    void countsFromTheIssueWhereAReviewWasBefore() {
        Due due = new GivenPolicy(folder, YEARLY)
                .act("revision-sin-cambios", "2025-12-01")
                .on("2026-02-01");
        assertThat(due.start()).contains(new Due.Start(LocalDate.of(2026, 1, 15), Due.Origin.ISSUE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-15, UP_TO_DATE, 61",
        "2026-11-16, SOON, 60",
        "2026-12-16, SOON, 30",
        "2027-01-15, SOON, 0",
        "2027-01-16, OVERDUE, -1",
        "2030-01-15, OVERDUE, -1096",
    })
    void warnsFromTheLongestNoticeUntilTheDayItselfAndIsOverdueAfterIt(String day, Due.Band band, long days) {
        Due due = new GivenPolicy(folder, YEARLY).on(day);
        assertThat(due.band()).isEqualTo(band);
        assertThat(due.days(LocalDate.parse(day))).contains(days);
        assertThat(band).isIn(OVERDUE, SOON, UP_TO_DATE);
    }

    @Test
    void hasNoDateWithoutAnIssueDate() {
        Due due = new GivenPolicy(folder, "revision_periodica: {periodo: 1 año}\n").on("2026-02-01");
        assertThat(due.band()).isEqualTo(WITHOUT_DATE);
        assertThat(due.start()).isEmpty();
        assertThat(due.days(LocalDate.of(2026, 2, 1))).isEmpty();
    }

    @Test
    void hasNoDateWhileItsPeriodIsOwed() {
        Due due = new GivenPolicy(folder, "fecha_emision: 2026-01-15\nrevision_periodica: {periodo: PENDIENTE}\n")
                .on("2026-02-01");
        assertThat(due.band()).isEqualTo(WITHOUT_DATE);
        assertThat(due.base()).contains(LocalDate.of(2026, 1, 15));
    }

    @Test
    void isNeverDueOnceItIsWithdrawn() {
        GivenPolicy policy = new GivenPolicy(folder, YEARLY).act("retiro", "2026-06-30");
        assertThat(policy.on("2026-06-29").date()).isPresent();
        assertThat(policy.on("2026-06-30").band()).isEqualTo(WITHOUT_DATE);
        assertThat(policy.on("2030-01-01").date()).isEmpty();
    }

    @Test
    void isNotDueBeforeItIsInForce() {
        Due due = new GivenPolicy(folder, YEARLY + "vigente_desde: 2026-03-01\n").on("2026-02-28");
        assertThat(due.band()).isEqualTo(WITHOUT_DATE);
    }
}
