package vigente.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Does independent pieces of work on two threads, as many as an office machine has to spare. */
final class Workers {
    private static final int THREADS = 2;

    private Workers() {}

    /** Does {@code work} for every item; after the first failure nothing more is begun, and it is thrown when all have ended. */
    static <T> void forEach(List<T> items, Consumer<T> work) {
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            try {
                for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                    work.accept(items.get(i));
                }
            } finally {
                next.set(items.size());
            }
        };
        List<CompletableFuture<Void>> running = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int i = 0; i < THREADS; i++) {
                running.add(CompletableFuture.runAsync(worker, threads));
            }
            // All have to end, also after a failure: nothing may be written once the caller clears up.
            CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failed;
        } finally {
            threads.shutdown();
        }
    }
}
