package vigente.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigente.message.Messages;
import vigente.policy.Act;
import vigente.policy.Code;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** What happened to the policies, told from their registers. */
public final class News {
    private static final int HANDFUL = 6;

    private final Directory directory;
    private final LocalDate today;

    public News(Directory directory, LocalDate today) {
        this.directory = directory;
        this.today = today;
    }

    /** An act on a revision that is published. */
    public record Happened(Policy policy, Revision revision, Act act) {
        /** "Se autorizó la revisión 1.01". */
        public String words() {
            return Messages.text("novedad." + act.kind().spanish(), act.revision());
        }

        /** "PO-COM-001 Política de servicio al cliente", as the revision names itself. */
        public String name() {
            String code = policy.code().map(Code::text).orElse("");
            return (code + " " + revision.title().title().known().orElse("")).strip();
        }
    }

    /** The latest authorisations, withdrawals and reviews up to today, newest first, at most {@code most}. */
    public List<Happened> latest(Manual manual, int most) {
        List<Happened> all = new ArrayList<>();
        for (Policy policy : manual.policies()) {
            for (Act act : policy.acts()) {
                if (act.kind() != Act.Kind.REVIEWED && !act.date().isAfter(today)) {
                    revision(policy, act).ifPresent(r -> all.add(new Happened(policy, r, act)));
                }
            }
        }
        return all.stream()
                .sorted(Comparator.comparing((Happened h) -> h.act().date())
                        .reversed()
                        .thenComparing(h -> h.policy().slug())
                        .thenComparing(h -> h.revision().number(), Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }

    private static Optional<Revision> revision(Policy policy, Act act) {
        return policy.revisions().stream()
                .filter(r -> r.number().equals(act.revision()))
                .findFirst();
    }

    /** A handful of them as a page at {@code from} shows them. */
    List<HomeView.News> handful(Manual manual, String from) {
        return latest(manual, HANDFUL).stream()
                .map(h -> new HomeView.News(
                        h.act().date().toString(),
                        Dates.words(h.act().date()),
                        link(h.policy(), from),
                        h.words(),
                        changes(h, from)))
                .toList();
    }

    private static Optional<LinkView> changes(Happened happened, String from) {
        return Redlines.before(happened.policy(), happened.revision())
                .filter(old -> happened.act().kind() == Act.Kind.AUTHORISED)
                .map(old -> new LinkView(
                        Messages.text(
                                "web.inicio.que-cambio-en", happened.revision().number()),
                        Url.relative(
                                from,
                                SiteMap.changes(
                                        happened.policy().slug(),
                                        old.number(),
                                        happened.revision().number()),
                                "")));
    }

    private LinkView link(Policy policy, String from) {
        String code = policy.code().map(Code::text).orElse("");
        String title = directory.shown(policy).title().title().known().orElse("");
        return new LinkView((code + " " + title).strip(), Url.relative(from, SiteMap.policy(policy.slug()), ""));
    }
}
