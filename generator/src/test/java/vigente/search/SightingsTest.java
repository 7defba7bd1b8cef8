package vigente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SightingsTest {
    @Test
    void givesBackWhatWasAddedInTheOrderOfDocuments() {
        Random random = new Random(11);
        Sightings sightings = new Sightings();
        List<Sighting> expected = new ArrayList<>();
        List<Integer> documents = new ArrayList<>(
                IntStream.range(0, 2000).map(i -> 37 * i).boxed().toList());
        // Two threads: each document may overtake another.
        Collections.swap(documents, 0, 1);
        Collections.swap(documents, 700, 950);
        for (int document : documents) {
            Presence presence = tally(random).presence();
            sightings.add(document, presence);
            expected.add(new Sighting(document, presence));
        }
        expected.sort(Comparator.comparingInt(Sighting::document));
        assertThat(sightings.list()).isEqualTo(expected);
        assertThat(sightings.count()).isEqualTo(expected.size());
    }

    @Test
    void isToldByATitleOrAHeadingOnly() {
        Sightings sightings = new Sightings();
        Tally text = new Tally();
        text.inText(0);
        sightings.add(0, text.presence());
        assertThat(sightings.told()).isFalse();
        Tally head = new Tally();
        head.inHead(3);
        sightings.add(1, head.presence());
        assertThat(sightings.told()).isTrue();
    }

    private static Tally tally(Random random) {
        Tally tally = new Tally();
        int times = 1 + random.nextInt(random.nextInt(10) == 0 ? 300 : 3);
        for (int i = 0; i < times; i++) {
            tally.inUnit(random.nextInt(3) + i);
            switch (random.nextInt(8)) {
                case 0 -> tally.inTitle();
                case 1 -> tally.inHead(random.nextInt(Reading.PARTS));
                default -> tally.inText(random.nextInt(Reading.PARTS));
            }
        }
        return tally;
    }
}
