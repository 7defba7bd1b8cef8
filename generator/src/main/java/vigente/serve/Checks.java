package vigente.serve;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Has checked what was read last, a moment after it was read; of several checks that wait for theirs only the last is left. */
final class Checks implements AutoCloseable {
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, PreviewServer::thread);
    private final Runnable check;
    private Future<?> waiting = CompletableFuture.completedFuture(null);

    Checks(Runnable check) {
        this.check = check;
        thread.setRemoveOnCancelPolicy(true);
    }

    /** Something was read: a check of it is to begin in so many milliseconds. */
    void due(long headStart) {
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
