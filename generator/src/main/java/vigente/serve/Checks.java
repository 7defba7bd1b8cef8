package vigente.serve;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Has checked what was read last, a moment after it was read; of several checks that wait for theirs only the last is left. */
final class Checks implements AutoCloseable {
    // The page of the text that was saved is asked for at once and made first.
    private static final long HEAD_START_MILLIS = 250;

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, PreviewServer::thread);
    private final Runnable check;
    private final long headStart;
    private Future<?> waiting = CompletableFuture.completedFuture(null);

    Checks(Runnable check) {
        this(check, HEAD_START_MILLIS);
    }

    /** Checks that begin {@code headStart} milliseconds after what they check was read. */
    Checks(Runnable check, long headStart) {
        this.check = check;
        this.headStart = headStart;
        thread.setRemoveOnCancelPolicy(true);
    }

    /** Something was read. */
    void due() {
        // One that has begun is called off by what was read, not here.
        waiting.cancel(false);
        waiting = thread.schedule(check, headStart, TimeUnit.MILLISECONDS);
    }

    /** How many have not begun. */
    int waiting() {
        return thread.getQueue().size();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
