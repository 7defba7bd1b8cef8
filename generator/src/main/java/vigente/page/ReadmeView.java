package vigente.page;

import java.util.List;
import java.util.Optional;

/**
 * The first page of an evidence package: what is in it and how anybody checks it.
 *
 * @param rows every published revision, by code, the newest first
 * @param example a revision whose fingerprint the page teaches to compute; empty where none is authorised
 */
public record ReadmeView(List<Row> rows, Optional<Row> example) implements View {
    public ReadmeView {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "web/readme.ftlh";
    }

    /**
     * One revision.
     *
     * @param page its page, from the package's root
     * @param pdf its PDF
     * @param sources its folder, as a person writes it
     * @param sourcesAddress the same as an address
     * @param fingerprint {@code sha256:9f2c…}
     */
    public record Row(
            String code,
            String title,
            String revision,
            StateView state,
            String page,
            String pdf,
            String sources,
            String sourcesAddress,
            String fingerprint) {
        /** Its 64 digits, as standard tools print them. */
        public String digits() {
            return fingerprint.substring("sha256:".length());
        }
    }
}
