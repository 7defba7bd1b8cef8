package vigente.page;

import java.util.List;

/**
 * The register of what the organisation owes where no single page can hold it: which text owes how much, by area.
 *
 * @param areas in alphabetical order, last those texts that name none
 * @param items how many there are
 * @param downloads the whole register as files, as far as they are published
 */
public record PendingIndexView(List<Area> areas, int items, List<LinkView> downloads) implements View {
    public PendingIndexView {
        areas = List.copyOf(areas);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "web/pending-index.ftlh";
    }

    /**
     * What the texts of one area owe.
     *
     * @param name in words
     * @param items how many there are
     * @param lines by code
     */
    public record Area(String name, int items, List<Line> lines) {
        public Area {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What one revision owes.
     *
     * @param id the policy's slug, under which other pages lead here; with the revision behind it for a second text
     * @param text code and title, leading to the list of its items
     * @param items how many there are
     * @param late how many of them should have been written by the build day
     */
    public record Line(String id, LinkView text, String revision, int items, int late) {}
}
