package vigente.page;

import java.util.List;

/**
 * Who has acknowledged one policy, revision by revision, and who still has to.
 *
 * @param policy its code and title, leading to its page
 * @param parts the revisions, newest first: those that bind readers, and older ones that somebody acknowledged
 */
public record CoverageView(LinkView policy, List<Part> parts) implements View {
    public CoverageView {
        parts = List.copyOf(parts);
    }

    @Override
    public String template() {
        return "web/coverage.ftlh";
    }

    /**
     * One revision.
     *
     * @param binds whether readers have to know it; of an older one nobody is outstanding
     * @param coverage how far it is acknowledged
     * @param signed who has
     * @param outstanding who has not
     * @param groups entries of the distribution whose members nobody can count
     * @param sheet the form to sign; without address where there is none
     */
    public record Part(
            DocumentRow document,
            boolean binds,
            CoverageWords coverage,
            List<Signed> signed,
            List<Outstanding> outstanding,
            List<String> groups,
            LinkView sheet) {
        public Part {
            signed = List.copyOf(signed);
            outstanding = List.copyOf(outstanding);
            groups = List.copyOf(groups);
        }
    }

    /**
     * A person who has.
     *
     * @param date {@code AAAA-MM-DD}
     */
    public record Signed(String name, String post, String date) {}

    /**
     * A post, an area or a person who has not.
     *
     * @param earlier "Ana Ruiz acusó la 1.00"; empty where nobody of them did
     */
    public record Outstanding(String who, String earlier) {}
}
