package vigente.page;

import java.util.List;

/**
 * The first page: every policy, and what needs attention. What is due follows from the rows' reviews.
 *
 * @param rows every policy, sorted by code
 * @param inForce how many policies have a revision in force
 * @param drafts how many working copies are published
 * @param pending how many items are owed in all policies
 * @param overdue how many reviews are overdue on the build day
 * @param news what was issued, withdrawn or reviewed last, newest first; a handful
 * @param manualPdf address of the whole manual as PDF; empty where there is none
 */
public record HomeView(
        List<PolicyRow> rows, int inForce, int drafts, int pending, int overdue, List<News> news, String manualPdf)
        implements View {
    public HomeView {
        rows = List.copyOf(rows);
        news = List.copyOf(news);
    }

    @Override
    public String template() {
        return "web/home.ftlh";
    }

    /**
     * Something that happened to a policy.
     *
     * @param date {@code AAAA-MM-DD}
     * @param dateText the date in words
     * @param policy its code and title
     * @param text what happened: "Entró en vigor la revisión 1.01"
     */
    public record News(String date, String dateText, LinkView policy, String text) {}
}
