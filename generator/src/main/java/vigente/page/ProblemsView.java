package vigente.page;

import java.util.List;

/**
 * The page of a preview that tells every problem; it is never published.
 *
 * @param summary how many there are of each severity, in words
 * @param checked whether they are those of the manual that is shown; one that is still being checked may have others
 * @param old whether some text is shown as it was read last, since it cannot be read for now
 * @param groups those with errors first
 */
public record ProblemsView(String summary, boolean checked, boolean old, List<Group> groups) implements View {
    public ProblemsView {
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "web/problems.ftlh";
    }

    /**
     * What stands in one policy's folder, or beside all of them.
     *
     * @param page the policy's page; without address where there is none
     * @param summary how many there are of each severity, in words
     * @param open whether it is unfolded: it holds errors
     */
    public record Group(LinkView page, String summary, boolean open, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One problem.
     *
     * @param severity {@code error}, {@code advertencia}, {@code consejo}
     * @param place file and line as a person would look them up
     */
    public record Row(String severity, String message, String help, String place, String id) {}
}
