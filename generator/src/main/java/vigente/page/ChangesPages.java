package vigente.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vigente.control.Standing;
import vigente.policy.Change;
import vigente.policy.Code;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.redline.Difference;
import vigente.redline.Excerpt;
import vigente.redline.Fate;
import vigente.redline.Marked;
import vigente.redline.MarkedLine;
import vigente.redline.Part;
import vigente.redline.Redline;
import vigente.redline.Wording;
import vigente.text.PendingMark;

/** Makes the views of what changed between the revisions of one policy. */
public final class ChangesPages {
    /** Up to so many revisions every pair has a page; above, neighbours and each one with that which readers are shown. */
    private static final int ALL_PAIRS = 8;

    private final Standing standing;
    private final Revision shown;
    private final Redlines redlines;

    public ChangesPages(Standing standing, Revision shown, Redlines redlines) {
        this.standing = standing;
        this.shown = shown;
        this.redlines = redlines;
    }

    /** Two revisions, the older one first. */
    record Couple(Revision before, Revision after) {}

    /** The pairs that have a page, sorted by their numbers. */
    List<Couple> couples() {
        List<Revision> all = standing.policy().revisions().stream()
                .sorted(Comparator.comparing(Revision::number))
                .toList();
        List<Couple> couples = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                boolean withShown = isShown(all.get(i)) || isShown(all.get(j));
                if (all.size() <= ALL_PAIRS || j == i + 1 || withShown) {
                    couples.add(new Couple(all.get(i), all.get(j)));
                }
            }
        }
        return couples;
    }

    private boolean isShown(Revision revision) {
        return revision.number().equals(shown.number());
    }

    String address(Couple couple) {
        return SiteMap.changes(
                standing.policy().slug(),
                couple.before().number(),
                couple.after().number());
    }

    ChangesView page(Couple couple) {
        String from = address(couple);
        List<ChangesView.PairLink> pairs = couples().stream()
                .map(other -> new ChangesView.PairLink(
                        other.before().number().toString(),
                        other.after().number().toString(),
                        Url.relative(from, address(other), ""),
                        other.equals(couple)))
                .toList();
        Where where = new Where(standing.policy(), couple.before(), couple.after(), from);
        return view(where, pairs);
    }

    /** The view of a redline that stands alone: it leads nowhere. */
    public ChangesView alone(Revision before, Revision after) {
        return view(new Where(standing.policy(), before, after, ""), List.of());
    }

    /** Where the elements of a redline stand, as seen from its page; nowhere where that is empty. */
    private record Where(Policy policy, Revision before, Revision after, String from) {
        String to(Revision revision, String id) {
            return from.isEmpty() ? "" : Url.relative(from, SiteMap.revision(policy.slug(), revision.number()), id);
        }

        String of(Difference difference) {
            String id = difference.spot().id();
            boolean hasPlace = difference.part() != Part.DATUM && difference.part() != Part.FILE;
            return hasPlace && !id.isEmpty() ? to(difference.after().isPresent() ? after : before, id) : "";
        }
    }

    private ChangesView view(Where where, List<ChangesView.PairLink> pairs) {
        Redline redline = redlines.between(where.before(), where.after());
        List<ChangesView.Group> groups = new ArrayList<>();
        for (Part part : Part.values()) {
            List<ChangesView.ElementView> elements = redline.shown(part).stream()
                    .map(difference -> element(difference, where))
                    .toList();
            if (!elements.isEmpty()) {
                groups.add(new ChangesView.Group("cambios-" + part.key(), Wording.heading(part), elements));
            }
        }
        return new ChangesView(
                where.after().title().code().known().map(Code::text).orElse(PendingMark.WORD),
                where.after().title().title().known().orElse(PendingMark.WORD),
                where.after().filing().language(),
                where.from().isEmpty()
                        ? ""
                        : Url.relative(
                                where.from(), SiteMap.policy(where.policy().slug()), ""),
                edge(where.before(), where),
                edge(where.after(), where),
                redline.summary(),
                told(where),
                groups,
                pairs);
    }

    private ChangesView.Edge edge(Revision revision, Where where) {
        return new ChangesView.Edge(
                revision.number().toString(),
                StateViews.of(standing, revision),
                revision.title().issued().known().map(Dates::words).orElse(""),
                where.to(revision, ""));
    }

    /** What the author says of the newer revision and did not yet say of the older one. */
    private static List<Phrase> told(Where where) {
        List<String> known = where.before().changes().stream()
                .map(change -> change.description().known().orElse(""))
                .toList();
        return where.after().changes().stream()
                .map(Change::description)
                .filter(description -> description
                        .known()
                        .filter(words -> !known.contains(words))
                        .isPresent())
                .map(TitleFields::phrase)
                .toList();
    }

    private static ChangesView.ElementView element(Difference difference, Where where) {
        return new ChangesView.ElementView(
                difference.main().map(Fate::key).orElse(""),
                Wording.fates(difference),
                Wording.label(difference),
                where.of(difference),
                difference.part() == Part.DATUM,
                difference.spot().depth(),
                marks(difference.name()),
                difference.isChanged()
                        ? Excerpt.of(difference).stream()
                                .map(excerpt -> line(excerpt, difference))
                                .toList()
                        : List.of());
    }

    private static ChangesView.LineView line(Excerpt excerpt, Difference of) {
        return excerpt.line()
                .map(ChangesPages::line)
                .orElseGet(() -> new ChangesView.LineView(
                        "gap", 0, "", List.of(new ChangesView.MarkView("kept", Wording.gap(excerpt, of))), ""));
    }

    private static ChangesView.LineView line(MarkedLine line) {
        return new ChangesView.LineView(
                line.kind().name().toLowerCase(Locale.ROOT),
                line.depth(),
                line.bullet(),
                marks(line.text()),
                Wording.note(line));
    }

    private static List<ChangesView.MarkView> marks(Marked text) {
        return text.runs().stream()
                .map(run -> new ChangesView.MarkView(run.sign().name().toLowerCase(Locale.ROOT), run.text()))
                .toList();
    }
}
