package vigente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How many checks wait after several saves. */
class ChecksTest {
    private static final long NEVER = TimeUnit.DAYS.toMillis(1);
    // Against hanging for ever, no promise of speed.
    private static final long PATIENCE_SECONDS = 60;

    @Test
    void threeSavesInARowLeaveOneCheck() {
        try (Checks checks = new Checks(() -> {})) {
            checks.due(NEVER);
            checks.due(NEVER);
            checks.due(NEVER);
            assertThat(checks.waiting()).isEqualTo(1);
        }
    }

    @Test
    void savesDuringACheckLeaveOneBehindIt() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch saved = new CountDownLatch(1);
        CountDownLatch checked = new CountDownLatch(2);
        Runnable check = () -> {
            begun.countDown();
            await(saved);
            checked.countDown();
        };
        try (Checks checks = new Checks(check)) {
            checks.due(0);
            await(begun);
            checks.due(0);
            checks.due(0);
            assertThat(checks.waiting()).isEqualTo(1);
            saved.countDown();
            await(checked);
            assertThat(checks.waiting()).isZero();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
