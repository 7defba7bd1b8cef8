package vigente.page;

import java.util.List;

/**
 * What was in force through time, for every policy: the page that answers for any day.
 *
 * @param policies sorted by code
 */
public record AsOfView(List<History> policies) implements View {
    public AsOfView {
        policies = List.copyOf(policies);
    }

    @Override
    public String template() {
        return "web/as-of.ftlh";
    }

    /**
     * One policy.
     *
     * @param code the word PENDIENTE while it is owed
     * @param slug its id in the page
     * @param address of the policy's page
     * @param spans in order and without gaps: every day lies in exactly one
     */
    public record History(String code, String title, String slug, String address, List<Span> spans) {
        public History {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Days on which the same was in force, or nothing for the same reason.
     *
     * @param from the first day {@code AAAA-MM-DD}; empty for the first span
     * @param fromText the same in words
     * @param last the last day {@code AAAA-MM-DD}; empty for the last span
     * @param lastText the same in words
     * @param title of the policy in that revision; empty where nothing was in force
     * @param revision with the address of its page; both empty where nothing was in force
     * @param authorised who authorised exactly this text, and when
     * @param fingerprint {@code sha256:9f2c…}, whole
     * @param reason why nothing was in force; empty where something was
     */
    public record Span(
            String from,
            String fromText,
            String last,
            String lastText,
            String title,
            LinkView revision,
            String authorised,
            String fingerprint,
            String reason) {
        /** As much of the fingerprint as two people would compare by eye. */
        public String shortFingerprint() {
            int shown = "sha256:".length() + 8;
            return fingerprint.length() > shown ? fingerprint.substring(0, shown) + "…" : fingerprint;
        }
    }
}
