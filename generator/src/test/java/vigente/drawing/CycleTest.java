package vigente.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CycleTest {
    @Test
    void tellsCriticalMomentsByTheirShape() {
        Drawn calm = Drawn.of(new Cycle("Ciclo", steps(6, 99)).figure());
        Drawn drawn = Drawn.of(new Cycle("Ciclo", steps(6, 3)).figure());
        // Steps 3 and 6 are diamonds in diamonds instead of circles.
        assertThat(drawn.all("circle")).hasSize(calm.all("circle").size() - 2);
        assertThat(drawn.all("polygon")).hasSize(calm.all("polygon").size() + 4);
        assertThat(drawn.lines()).extracting(Drawn.Line::text).contains("Paso", "Momento crítico", "1", "6");
    }

    @Test
    void keepsLabelsApartFromOneStepToSixty() {
        for (int count : new int[] {1, 2, 3, 5, 11, 24, 60}) {
            Drawn drawn = Drawn.of(new Cycle("Ciclo", steps(count, 4)).figure());
            assertThat(drawn.collisions()).as("%d steps", count).isEmpty();
            assertThat(drawn.outside()).as("%d steps", count).isEmpty();
        }
    }

    @Test
    void givesTheSameBytesEveryTime() {
        assertThat(new Cycle("Ciclo", steps(11, 3)).figure().paper("").xml())
                .isEqualTo(new Cycle("Ciclo", steps(11, 3)).figure().paper("").xml());
    }

    private static List<Outline> steps(int count, int critical) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Outline(
                        "Recibe la cotización, la ruta y la hora de recogida del traslado " + i,
                        i % critical == 0,
                        List.of()))
                .toList();
    }
}
