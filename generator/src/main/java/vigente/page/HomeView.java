package vigente.page;

import java.util.List;
import java.util.Optional;

/**
 * The first page: what binds whom, what changed, what is due. What is due follows from the rows' reviews.
 *
 * @param areas every policy, by area
 * @param roles the posts and groups that rules name
 * @param inForce how many policies have a revision in force
 * @param drafts how many working copies are published
 * @param pending how many items are owed in all policies
 * @param overdue how many reviews are overdue on the build day
 * @param news what was issued, withdrawn or reviewed last, newest first; a handful
 * @param manualPdf address of the whole manual as PDF; empty where there is none
 */
public record HomeView(
        List<Area> areas,
        RolesView roles,
        int inForce,
        int drafts,
        int pending,
        int overdue,
        List<News> news,
        String manualPdf)
        implements View {
    public HomeView {
        areas = List.copyOf(areas);
        news = List.copyOf(news);
    }

    @Override
    public String template() {
        return "web/home.ftlh";
    }

    /** Every policy of all areas. */
    public List<PolicyRow> rows() {
        return areas.stream().flatMap(area -> area.rows().stream()).toList();
    }

    /**
     * The policies of one area, sorted by code.
     *
     * @param name empty for those that name none
     */
    public record Area(String name, List<PolicyRow> rows) {
        public Area {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Something that happened to a policy.
     *
     * @param date {@code AAAA-MM-DD}
     * @param dateText the date in words
     * @param policy its code and title
     * @param text what happened: "Entró en vigor la revisión 1.01"
     * @param changes leads to what that revision changed; empty where it changed nothing or is the first
     */
    public record News(String date, String dateText, LinkView policy, String text, Optional<LinkView> changes) {}
}
