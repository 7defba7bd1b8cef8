package vigente.page;

import java.util.List;

/**
 * Where an auditor finds the evidence for each requirement, and what is missing.
 *
 * @param rows in the order of the standard
 * @param downloads the same as data
 */
public record EvidenceView(List<Row> rows, List<LinkView> downloads) implements View {
    public EvidenceView {
        rows = List.copyOf(rows);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "web/evidence.ftlh";
    }

    /** How many pieces of evidence are missing. */
    public int missing() {
        return rows.stream().mapToInt(row -> row.gaps().size()).sum();
    }

    /**
     * One requirement.
     *
     * @param clause {@code 7.5.2 a}
     * @param topic what it is about, in our words
     * @param answers where it is answered: page or file, and what to look at there
     * @param gaps what is missing
     */
    public record Row(String clause, String topic, List<LinkView> answers, List<GapView> gaps) {
        public Row {
            answers = List.copyOf(answers);
            gaps = List.copyOf(gaps);
        }

        /** Its id in the page: {@code 7.5.2-a}. */
        public String id() {
            return clause.replace(' ', '-');
        }
    }

    /**
     * Evidence that a policy does not hold.
     *
     * @param code the word PENDIENTE while it is owed
     * @param slug the policy's address
     * @param policy its code and title, leading to its page
     * @param sentence what is missing
     */
    public record GapView(String code, String slug, LinkView policy, String sentence) {}
}
