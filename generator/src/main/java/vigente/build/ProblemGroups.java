package vigente.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vigente.message.Messages;
import vigente.page.LinkView;
import vigente.page.ProblemsView;
import vigente.page.SiteMap;
import vigente.policy.Code;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Slug;
import vigente.problem.FilePrefix;
import vigente.problem.Problem;
import vigente.problem.Severity;
import vigente.problem.Tally;

/** All problems of a manual, folder by folder, as the preview's page tells them. */
record ProblemGroups(String prefix, Optional<Manual> manual) {
    private static final String POLICIES = "politicas/";

    ProblemsView view(List<Problem> problems, boolean checked, boolean old) {
        Map<String, List<Problem>> byFolder = problems.stream()
                .collect(Collectors.groupingBy(ProblemGroups::slug, LinkedHashMap::new, Collectors.toList()));
        List<ProblemsView.Group> groups = new ArrayList<>();
        byFolder.forEach((slug, own) -> groups.add(group(slug, own)));
        groups.sort(Comparator.comparing((ProblemsView.Group group) -> !group.open()));
        return new ProblemsView(Tally.of(problems).counts(), checked, old, groups);
    }

    /** The policy's folder that the problem stands in; empty where it stands in none. */
    static String slug(Problem problem) {
        String file = problem.place().file();
        return file.startsWith(POLICIES) ? file.substring(POLICIES.length()).split("/", 2)[0] : "";
    }

    private ProblemsView.Group group(String slug, List<Problem> problems) {
        List<ProblemsView.Row> rows =
                problems.stream().sorted(Problem.GRAVEST_FIRST).map(this::row).toList();
        boolean open = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
        return new ProblemsView.Group(page(slug), Tally.of(problems).counts(), open, rows);
    }

    private LinkView page(String slug) {
        if (slug.isEmpty()) {
            return new LinkView(Messages.text("servir.manual"), "");
        }
        return manual.map(Manual::policies).orElse(List.of()).stream()
                .filter(policy -> policy.slug().text().equals(slug))
                .findFirst()
                .map(policy -> new LinkView(name(policy), SiteMap.policy(new Slug(slug))))
                .orElseGet(() -> new LinkView(slug, ""));
    }

    private static String name(Policy policy) {
        String code = policy.code().map(Code::text).orElse(policy.slug().text());
        return policy.newest()
                .title()
                .title()
                .known()
                .map(title -> code + " " + title)
                .orElse(code);
    }

    private ProblemsView.Row row(Problem problem) {
        return new ProblemsView.Row(
                problem.severity().spanish(),
                problem.message(),
                problem.help(),
                place(problem),
                problem.kind().id());
    }

    String place(Problem problem) {
        return FilePrefix.join(prefix, problem.place().file()) + ":"
                + problem.place().line();
    }
}
