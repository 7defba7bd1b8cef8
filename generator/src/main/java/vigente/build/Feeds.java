package vigente.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigente.control.Due;
import vigente.control.Standing;
import vigente.export.Authority;
import vigente.export.NewsFeed;
import vigente.export.ReviewCalendar;
import vigente.message.Messages;
import vigente.output.Target;
import vigente.page.DueWords;
import vigente.page.News;
import vigente.page.SiteMap;
import vigente.page.Url;
import vigente.policy.Act;
import vigente.policy.Change;
import vigente.policy.Code;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Settings;
import vigente.text.PendingMark;

/** What readers subscribe to: the calendar of reviews and the feed of news. */
final class Feeds {
    private static final int MOST_NEWS = 50;

    private final Edition edition;
    private final Settings settings;
    private final String site;
    private final String owner;

    Feeds(Edition edition) {
        this.edition = edition;
        this.settings = edition.manual().settings();
        this.site = settings.siteAddress().orElse("");
        this.owner = settings.organisation().tradeName().known().orElse(PendingMark.WORD);
    }

    void writeTo(Target output) {
        output.write(SiteMap.CALENDAR, calendar().bytes());
        output.write(NewsFeed.ADDRESS, news().bytes());
    }

    ReviewCalendar calendar() {
        List<ReviewCalendar.Event> events = new ArrayList<>();
        for (Standing standing : edition.standings().all()) {
            Due due = Due.of(standing, settings.warnBefore());
            due.date().ifPresent(day -> events.add(event(standing, due)));
        }
        events.sort(
                java.util.Comparator.comparing(ReviewCalendar.Event::due).thenComparing(ReviewCalendar.Event::code));
        return new ReviewCalendar(
                Messages.text("calendario.nombre", title()),
                edition.today(),
                authority(),
                settings.warnBefore(),
                events);
    }

    private ReviewCalendar.Event event(Standing standing, Due due) {
        Policy policy = standing.policy();
        Revision shown = standing.shown();
        String url = site.isEmpty() ? "" : Url.absolute(site, SiteMap.policy(policy.slug()));
        String text = Stream.of(
                        Messages.text(
                                "calendario.responsable",
                                shown.title().responsible().known().orElse(PendingMark.WORD)),
                        Messages.text("calendario.revision", shown.number()),
                        DueWords.rule(standing, due) + ".",
                        url)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return new ReviewCalendar.Event(
                policy.code().map(Code::text).orElse(policy.slug().text()),
                shown.title().title().known().orElse(PendingMark.WORD),
                due.date().orElseThrow(),
                text,
                url,
                (int) policy.acts().stream()
                        .filter(act -> !act.date().isAfter(edition.today()))
                        .count());
    }

    NewsFeed news() {
        return new NewsFeed(
                Messages.text("novedades.titulo", title()),
                owner,
                settings.language(),
                authority(),
                Url.absolute(site, ""),
                new News(edition.directory(), edition.today())
                        .latest(edition.manual(), MOST_NEWS).stream()
                                .map(Feeds::entry)
                                .toList());
    }

    private static NewsFeed.Entry entry(News.Happened happened) {
        Policy policy = happened.policy();
        Act act = happened.act();
        return new NewsFeed.Entry(
                act.date(),
                policy.code().map(Code::text).orElse(policy.slug().text()),
                act.kind().spanish(),
                act.revision().toString(),
                happened.name() + ": " + happened.words(),
                act.kind() == Act.Kind.AUTHORISED ? changes(happened.revision()) : act.note(),
                act.name(),
                Url.absolute("", SiteMap.revision(policy.slug(), act.revision())));
    }

    private static String changes(Revision revision) {
        return revision.changes().stream()
                .map(Change::description)
                .flatMap(description -> description.known().stream())
                .collect(Collectors.joining("\n"));
    }

    private String title() {
        return settings.title().known().orElse(PendingMark.WORD);
    }

    private Authority authority() {
        return site.isEmpty() ? Authority.named(owner) : Authority.of(site);
    }
}
