package vigente.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigente.policy.Acknowledgement;
import vigente.policy.Policy;

/** Acknowledgements per person and revision; a new revision shows who is outstanding. */
class CoverageTest {
    private static final List<String> POSTS =
            List.of("Director General", "Gerente de Compras", "Gerente de Ventas", "Gerentes", "Colaboradores");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void newRevisionAsksEverybodyWhoSignedTheOldOne() {
        Coverage coverage = of(history()
                .signed("1.00", "Ana Ruiz", "", "", "2025-01-02")
                .signed("1.00", "Óscar Paz", "", "", "2025-01-02")
                .signed("1.01", "Ana Ruiz", "", "", "2026-01-02"));
        assertThat(coverage.signed()).extracting(Acknowledgement::name).containsExactly("Ana Ruiz");
        assertThat(who(coverage)).containsExactly("Óscar Paz");
        assertThat(coverage.required()).isEqualTo(2);
        assertThat(coverage.percent()).isEqualTo(50);
        assertThat(coverage.isComplete()).isFalse();
    }

    @Test
    void knowsAPersonWithoutAccentsAndSpaces() {
        Coverage coverage = of(history()
                .signed("1.00", "Óscar  Paz", "", "", "2025-01-02")
                .signed("1.01", "OSCAR PAZ", "", "", "2026-01-02"));
        assertThat(coverage.outstanding()).isEmpty();
        assertThat(coverage.isComplete()).isTrue();
        assertThat(coverage.percent()).isEqualTo(100);
    }

    @Test
    void distributionAsksPostsUntilSomebodyFromThereSigns() {
        Coverage coverage = of(new GivenCirculation()
                .revision("1.00", "2025-01-01", "")
                .revision("1.01", "2026-01-01", "", "Director General", "Gerente de Compras")
                .signed("1.01", "Ana Ruiz", "gerente de compras", "", "2026-01-02"));
        assertThat(who(coverage)).containsExactly("Director General");
    }

    @Test
    void pluralOfTheDistributionMeansEveryPostOfThatKind() {
        Coverage coverage = of(new GivenCirculation()
                .revision("1.00", "2025-01-01", "")
                .revision("1.01", "2026-01-01", "", "Gerentes", "Directores")
                .signed("1.01", "Ana Ruiz", "Gerente de Compras", "", "2026-01-02"));
        assertThat(who(coverage)).containsExactly("Gerente de Ventas", "Director General");
    }

    @Test
    void whoHeldAPostIsOutstandingOnceWithIt() {
        Coverage coverage = of(new GivenCirculation()
                .revision("1.00", "2025-01-01", "")
                .revision("1.01", "2026-01-01", "", "Gerente de Compras")
                .signed("1.00", "Ana Ruiz", "Gerente de Compras", "", "2025-01-02"));
        assertThat(coverage.outstanding()).hasSize(1);
        assertThat(coverage.outstanding().get(0).who()).isEqualTo("Gerente de Compras");
        assertThat(coverage.outstanding().get(0).earlier())
                .extracting(Acknowledgement::name)
                .containsExactly("Ana Ruiz");
    }

    @Test
    void areasAndPeopleCountAndOtherGroupsDoNot() {
        Coverage coverage = of(new GivenCirculation()
                .revision("1.00", "2025-01-01", "")
                .revision("1.01", "2026-01-01", "", "Almacén", "Ana Ruiz", "Todo el personal")
                .signed("1.00", "Luis Gil", "", "Almacén", "2025-01-02")
                .signed("1.01", "Ana Ruiz", "", "Ventas", "2026-01-02"));
        assertThat(who(coverage)).containsExactly("Almacén");
        assertThat(coverage.groups()).containsExactly("Todo el personal");
    }

    @Test
    void countsOnlyWhatWasSignedByThatDay() {
        GivenCirculation history = history()
                .signed("1.00", "Ana Ruiz", "", "", "2025-01-02")
                .signed("1.01", "Ana Ruiz", "", "", "2026-03-01");
        assertThat(who(of(history, LocalDate.of(2026, 2, 28)))).containsExactly("Ana Ruiz");
        assertThat(who(of(history, LocalDate.of(2026, 3, 1)))).isEmpty();
    }

    @Test
    void nobodyToAskIsNoFullCoverage() {
        assertThat(of(history()).isComplete()).isFalse();
        assertThat(of(history()).percent()).isZero();
    }

    @Test
    void roundsDownSoThatOnlyEverybodyIsAHundred() {
        GivenCirculation history = history();
        for (int i = 0; i < 200; i++) {
            history.signed("1.01", "Persona " + i, "", "", "2026-01-02");
        }
        Coverage coverage = of(history.signed("1.00", "Ana Ruiz", "", "", "2025-01-02"));
        assertThat(coverage.percent()).isEqualTo(99);
    }

    private static GivenCirculation history() {
        return new GivenCirculation().revision("1.00", "2025-01-01", "").revision("1.01", "2026-01-01", "");
    }

    private static Coverage of(GivenCirculation history) {
        return of(history, TODAY);
    }

    private static Coverage of(GivenCirculation history, LocalDate day) {
        Policy policy = history.policy();
        return Coverage.of(policy, policy.newest(), POSTS, day);
    }

    private static List<String> who(Coverage coverage) {
        return coverage.outstanding().stream().map(Coverage.Outstanding::who).toList();
    }
}
