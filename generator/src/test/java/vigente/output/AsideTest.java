package vigente.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AsideTest {
    @Test
    void givesBackWhatWasLaidThere() {
        Random random = new Random(7);
        List<byte[]> laid = new ArrayList<>();
        List<Supplier<byte[]>> kept = new ArrayList<>();
        try (Aside aside = Aside.open()) {
            for (int i = 0; i < 50; i++) {
                byte[] bytes = new byte[random.nextInt(20_000)];
                random.nextBytes(bytes);
                laid.add(bytes);
                kept.add(aside.put(bytes));
            }
            for (int i = 49; i >= 0; i--) {
                assertThat(kept.get(i).get()).isEqualTo(laid.get(i));
                assertThat(kept.get(i).get()).isEqualTo(laid.get(i));
            }
        }
    }

    @Test
    void takesFromSeveralThreadsAtOnce() {
        try (Aside aside = Aside.open()) {
            AtomicInteger wrong = new AtomicInteger();
            IntStream.range(0, 400).parallel().forEach(i -> {
                byte[] bytes = String.valueOf(i).repeat(i).getBytes(StandardCharsets.UTF_8);
                if (!Arrays.equals(aside.put(bytes).get(), bytes)) {
                    wrong.incrementAndGet();
                }
            });
            assertThat(wrong).hasValue(0);
        }
    }
}
