package vigente.source;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A memory in memory, which tells what was asked of it. */
final class RememberedTexts implements TextMemory {
    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicLong most = new AtomicLong();

    @Override
    public Optional<byte[]> find(String key, long largest) {
        most.accumulateAndGet(largest, Math::max);
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(String key, Supplier<byte[]> read) {
        kept.put(key, read.get());
        added.incrementAndGet();
    }

    @Override
    public void want(String key) {}

    @Override
    public boolean trusts(FolderStamp stamp) {
        return true;
    }

    /** How many pieces were kept since this was last asked. */
    int added() {
        return added.getAndSet(0);
    }

    /** How many bytes were asked for at most. */
    long most() {
        return most.get();
    }

    /** Exchanges everything that is kept. */
    void spoil(byte[] bytes) {
        kept.replaceAll((key, before) -> bytes);
    }

    /** Takes the end of everything that is kept away. */
    void damage() {
        kept.replaceAll((key, before) -> Arrays.copyOf(before, before.length / 2));
    }
}
