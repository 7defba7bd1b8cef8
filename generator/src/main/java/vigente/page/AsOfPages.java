package vigente.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vigente.control.Authorisation;
import vigente.control.Timeline;
import vigente.policy.Act;
import vigente.policy.Code;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.PendingMark;

/** Tells what of each policy was in force through time. */
final class AsOfPages {
    private final Manual manual;
    private final Directory directory;

    AsOfPages(Manual manual, Directory directory) {
        this.manual = manual;
        this.directory = directory;
    }

    AsOfView view() {
        return new AsOfView(manual.policies().stream()
                .map(this::history)
                .sorted(Comparator.comparing(AsOfView.History::code).thenComparing(AsOfView.History::slug))
                .toList());
    }

    private AsOfView.History history(Policy policy) {
        return new AsOfView.History(
                policy.code().map(Code::text).orElse(PendingMark.WORD),
                title(directory.shown(policy)),
                policy.slug().text(),
                Url.relative(SiteMap.AS_OF, SiteMap.policy(policy.slug()), ""),
                Timeline.of(policy).spans().stream()
                        .map(span -> span(policy, span))
                        .toList());
    }

    private static AsOfView.Span span(Policy policy, Timeline.Span span) {
        Optional<Revision> revision = span.revision();
        return new AsOfView.Span(
                span.from().map(LocalDate::toString).orElse(""),
                span.from().map(Dates::words).orElse(""),
                span.last().map(LocalDate::toString).orElse(""),
                span.last().map(Dates::words).orElse(""),
                revision.map(AsOfPages::title).orElse(""),
                revision.map(r -> link(policy, r)).orElse(new LinkView("", "")),
                revision.flatMap(r -> Authorisation.act(policy, r))
                        .map(AsOfPages::signature)
                        .orElse(""),
                revision.map(r -> r.fingerprint().toString()).orElse(""),
                span.absence().map(Absences::sentence).orElse(""));
    }

    private static String title(Revision revision) {
        return revision.title().title().known().orElse(PendingMark.WORD);
    }

    private static LinkView link(Policy policy, Revision revision) {
        String address = SiteMap.revision(policy.slug(), revision.number());
        return new LinkView(revision.number().toString(), Url.relative(SiteMap.AS_OF, address, ""));
    }

    private static String signature(Act act) {
        String who = act.post().isEmpty() ? act.name() : act.name() + ", " + act.post();
        return who + ", " + Dates.words(act.date());
    }
}
