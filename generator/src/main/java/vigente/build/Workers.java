package vigente.build;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Does independent pieces of work on two threads, as many as an office machine has to spare. */
final class Workers {
    private static final int THREADS = 2;

    private Workers() {}

    /** Does {@code work} for every item; the first failure ends it and is thrown. */
    static <T> void forEach(List<T> items, Consumer<T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            AtomicInteger next = new AtomicInteger();
            Runnable worker = () -> {
                for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                    work.accept(items.get(i));
                }
            };
            List<Future<?>> running = List.of(threads.submit(worker), threads.submit(worker));
            for (Future<?> each : running) {
                finish(each, next, items.size());
            }
        } finally {
            threads.shutdownNow();
            awaitEnd(threads);
        }
    }

    // What is thrown clears up what was written: nobody may be writing any more.
    private static void awaitEnd(ExecutorService threads) {
        try {
            if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
                throw new IllegalStateException("a worker does not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void finish(Future<?> worker, AtomicInteger next, int end) {
        try {
            worker.get();
        } catch (ExecutionException failed) {
            next.set(end);
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
