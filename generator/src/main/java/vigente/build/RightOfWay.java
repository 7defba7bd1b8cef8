package vigente.build;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import vigente.check.Pace;

/**
 * Lets what somebody waits for go first: work behind it pauses at its next step, though never for longer than a while in all,
 * so that it ends whatever is asked for.
 */
final class RightOfWay {
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final long most;
    private final Lock lock = new ReentrantLock();
    private final Condition clear = lock.newCondition();
    private int ahead;

    RightOfWay() {
        this(MOST_NANOS);
    }

    /** One that makes nobody pause for longer than {@code most} nanoseconds in all. */
    RightOfWay(long most) {
        this.most = most;
    }

    /** Does {@code work}, for which somebody waits. */
    <T> T first(Supplier<T> work) {
        change(1);
        try {
            return work.get();
        } finally {
            change(-1);
        }
    }

    private void change(int by) {
        lock.lock();
        try {
            ahead += by;
            if (ahead == 0) {
                clear.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The pace of one piece of work for which nobody waits; its threads share what it may be kept waiting. */
    Pace behind() {
        return new Behind();
    }

    private final class Behind implements Pace {
        private long left = most;

        @Override
        public void step() {
            lock.lock();
            try {
                while (ahead > 0 && left > 0) {
                    left = Math.min(left, clear.awaitNanos(left));
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            } finally {
                lock.unlock();
            }
        }
    }
}
