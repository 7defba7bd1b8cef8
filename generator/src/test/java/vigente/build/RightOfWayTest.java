package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vigente.check.Pace;

/** Who goes first and who waits; the time limit is against hanging for ever. */
@Timeout(60)
class RightOfWayTest {
    @Test
    void whatNobodyWaitsForPausesUntilAllIsDoneThatGoesFirst() throws InterruptedException {
        RightOfWay way = new RightOfWay(Long.MAX_VALUE);
        Thread behind = new Thread(way.behind()::step);
        way.first(() -> {
            behind.start();
            thenItPauses(behind);
            way.first(() -> "another page");
            thenItPauses(behind);
            return "a page";
        });
        behind.join();
        assertThat(behind.isAlive()).isFalse();
    }

    @Test
    void nothingPausesForLongerThanAWhileInAll() {
        Pace behind = new RightOfWay(0).behind();
        RightOfWay way = new RightOfWay(1);
        Pace afterAll = way.behind();
        assertThat(way.first(() -> {
                    behind.step();
                    afterAll.step();
                    afterAll.step();
                    return "both went on";
                }))
                .isEqualTo("both went on");
    }

    @Test
    void nobodyPausesWhereNothingGoesFirst() {
        RightOfWay way = new RightOfWay(Long.MAX_VALUE);
        way.first(() -> "done");
        way.behind().step();
        assertThat(way.first(() -> "again")).isEqualTo("again");
    }

    private static void thenItPauses(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(thread.getState()).isNotEqualTo(Thread.State.TERMINATED);
            Thread.onSpinWait();
        }
    }
}
