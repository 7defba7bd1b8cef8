package vigente.page;

/** What one kind of page shows beside what all pages share; each kind names the template that prints it. */
public sealed interface View
        permits AcknowledgementsView,
                AnnexPageView,
                AsOfView,
                ChangesView,
                CopiesView,
                CoverageView,
                EditorHomeView,
                EditorView,
                EvidenceView,
                GlossaryIndexView,
                GlossaryPartView,
                GlossaryView,
                GuideView,
                HomeView,
                ListView,
                MasterListView,
                NotFoundView,
                NoticeView,
                PendingIndexView,
                PendingPartView,
                PendingView,
                PolicyPageView,
                ProblemsView,
                ReadmeView,
                RedirectView,
                RetentionView,
                ReviewsView,
                RoleView,
                RolesView {
    /** The template's name from the templates' root. */
    String template();
}
