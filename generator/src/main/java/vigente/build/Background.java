package vigente.build;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigente.check.Pace;

/** Does what nobody waits for, on all processors but the one that makes the pages. */
final class Background {
    private final RightOfWay way;
    private final ForkJoinPool threads =
            new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    /** Comes out of the work whose answer nobody wants any more. */
    private static final class CalledOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** One that lets all go first that has the right of {@code way}. */
    Background(RightOfWay way) {
        this.way = way;
    }

    /**
     * What {@code work} gives back; empty where the answer was not {@code wanted} any more when it asked its pace, or the
     * thread that waits for it is interrupted.
     */
    <T> Optional<T> done(Function<Pace, T> work, BooleanSupplier wanted) {
        Pace behind = way.behind();
        CompletableFuture<T> result = new CompletableFuture<>();
        Pace pace = () -> {
            behind.step();
            if (result.isDone() || !wanted.getAsBoolean()) {
                throw new CalledOff();
            }
        };
        result.completeAsync(() -> work.apply(pace), threads);
        try {
            return Optional.of(result.get());
        } catch (InterruptedException ended) {
            result.cancel(false);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            return calledOff(failed.getCause());
        }
    }

    private static <T> Optional<T> calledOff(@Nullable Throwable cause) {
        if (cause instanceof CalledOff) {
            return Optional.empty();
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
    }
}
