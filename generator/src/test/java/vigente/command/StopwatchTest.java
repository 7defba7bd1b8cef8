package vigente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import vigente.build.Progress;
import vigente.build.Step;

class StopwatchTest {
    @Test
    void tellsOfEachStepInTheOrderOfTheWork() {
        Queue<Long> moments = new ArrayDeque<>(List.of(0L, 100L, 1_350L, 1_400L, 1_900L));
        Stopwatch watch = new Stopwatch(Progress.SILENT, () -> Instant.ofEpochMilli(moments.remove()));

        watch.enters(Step.DATA);
        watch.enters(Step.READ);
        watch.enters(Step.DATA);

        assertThat(watch.report().lines())
                .containsExactly("    0,05 s  leer las fuentes", "    1,75 s  datos y avisos", "    1,80 s  en total");
    }
}
