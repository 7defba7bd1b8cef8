package vigente.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vigente.message.Messages;
import vigente.policy.Act;
import vigente.policy.Code;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Policy;

/** What happened last, told from the registers. */
final class News {
    private static final int MOST = 6;

    private final Directory directory;
    private final LocalDate today;

    News(Directory directory, LocalDate today) {
        this.directory = directory;
        this.today = today;
    }

    /** The latest acts up to today, newest first. */
    List<HomeView.News> latest(Manual manual, String from) {
        record Happened(Policy policy, Act act) {}
        List<Happened> all = new ArrayList<>();
        for (Policy policy : manual.policies()) {
            policy.acts().stream()
                    .filter(a -> a.kind() != Act.Kind.REVIEWED && !a.date().isAfter(today))
                    .forEach(a -> all.add(new Happened(policy, a)));
        }
        return all.stream()
                .sorted(Comparator.comparing((Happened h) -> h.act().date())
                        .reversed()
                        .thenComparing(h -> h.policy().slug()))
                .limit(MOST)
                .map(h -> new HomeView.News(
                        h.act().date().toString(),
                        Dates.words(h.act().date()),
                        link(h.policy(), from),
                        Messages.text(
                                "novedad." + h.act().kind().spanish(), h.act().revision())))
                .toList();
    }

    private LinkView link(Policy policy, String from) {
        String code = policy.code().map(Code::text).orElse("");
        String title = directory.shown(policy).title().title().known().orElse("");
        return new LinkView((code + " " + title).strip(), Url.relative(from, SiteMap.policy(policy.slug()), ""));
    }
}
