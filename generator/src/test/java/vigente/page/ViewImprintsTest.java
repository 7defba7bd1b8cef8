package vigente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a list shows is counted without printing it. */
class ViewImprintsTest {
    private static final LinkView CSV = new LinkView("CSV", "datos/lista-maestra.csv");

    private final ViewImprints imprints = new ViewImprints();

    @Test
    void countsAllThatAListShows() {
        assertThat(imprints.of(new MasterListView(List.of(), List.of(CSV))))
                .isPresent()
                .isEqualTo(imprints.of(new MasterListView(List.of(), List.of(CSV))))
                .isNotEqualTo(imprints.of(new MasterListView(List.of(), List.of())))
                .isNotEqualTo(
                        imprints.of(new MasterListView(List.of(), List.of(new LinkView("CSV", "datos/otra.csv")))));
    }

    @Test
    void tellsKindsOfPagesApart() {
        assertThat(imprints.of(new ListView(List.of(), List.of())))
                .isNotEqualTo(imprints.of(new MasterListView(List.of(), List.of())));
    }

    @Test
    void countsNoText() {
        assertThat(imprints.of(NoticeView.of(List.of()))).isEmpty();
    }
}
