package vigente.page;

/** What one kind of page shows beside what all pages share; each kind names the template that prints it. */
public sealed interface View
        permits AnnexPageView,
                AsOfView,
                EvidenceView,
                GlossaryView,
                HomeView,
                ListView,
                MasterListView,
                NotFoundView,
                NoticeView,
                PendingView,
                PolicyPageView,
                RedirectView,
                ReadmeView,
                ReviewsView {
    /** The template's name from the templates' root. */
    String template();
}
