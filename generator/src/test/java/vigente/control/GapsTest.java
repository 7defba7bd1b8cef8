package vigente.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigente.policy.Policy;

/** What evidence is missing for 7.5.2 and 7.5.3 (behaviour 35). */
class GapsTest {
    @Test
    void namesWhatATextInForceDoesNotSay() {
        Policy policy = new GivenHistory()
                .revision("1.00", "2026-01-10")
                .authorised("1.00", "2026-01-10")
                .policy();
        assertThat(lacks(policy, "2026-06-01"))
                .containsExactly(Lack.AUTHOR, Lack.REVIEWER, Lack.CLASSIFICATION, Lack.DISTRIBUTION, Lack.RETENTION);
    }

    @Test
    void namesAnOverdueReviewAndAMissingChangeLog() {
        Policy policy = new GivenHistory()
                .revision("1.00", "2024-01-10")
                .authorised("1.00", "2024-01-10")
                .revision("1.01", "2025-01-10")
                .authorised("1.01", "2025-01-10")
                .policy();
        assertThat(lacks(policy, "2026-06-01")).contains(Lack.REVIEW, Lack.CHANGES);
    }

    @Test
    void asksNothingOfAWorkingCopyButToBeIssued() {
        assertThat(lacks(new GivenHistory().revision("1.00x", "").policy(), "2026-06-01"))
                .containsExactly(Lack.TEXT_IN_FORCE);
    }

    @Test
    void tellsAnUnauthorisedTextFromAChangedOne() {
        GivenHistory history = new GivenHistory().revision("1.00", "2026-01-10");
        assertThat(lacks(history.policy(), "2026-06-01")).containsExactly(Lack.AUTHORISATION, Lack.TEXT_IN_FORCE);
        history.authorisedAnotherText("1.00", "2026-01-10");
        assertThat(lacks(history.policy(), "2026-06-01")).containsExactly(Lack.SAME_TEXT, Lack.TEXT_IN_FORCE);
    }

    @Test
    void asksOfAWithdrawnOneHowLongItIsKept() {
        Policy policy = new GivenHistory()
                .revision("1.00", "2026-01-10")
                .authorised("1.00", "2026-01-10")
                .withdrawn("1.00", "2026-02-01")
                .policy();
        assertThat(lacks(policy, "2026-06-01")).containsExactly(Lack.RETENTION);
    }

    private static List<Lack> lacks(Policy policy, String day) {
        return Gaps.of(Standing.of(policy, LocalDate.parse(day)), List.of()).stream()
                .map(Gap::lack)
                .toList();
    }
}
