package vigente.redline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigente.policy.Fingerprinter;
import vigente.policy.SourceFile;

/** Tells what became of one element. */
record Comparison(Pair pair, boolean moved) {
    /** From so many pieces on a datum is a text; below, a date of which one figure is struck out cannot be read. */
    private static final int LONG = 60;

    Difference difference() {
        Element one = pair.after().or(pair::before).orElseThrow();
        Marked name = name();
        List<MarkedLine> lines = lines();
        return new Difference(
                one.part(),
                fates(name, lines),
                pair.before().map(Comparison::spot),
                pair.after().map(Comparison::spot),
                name,
                lines);
    }

    private static Difference.Spot spot(Element element) {
        return new Difference.Spot(element.id(), element.label(), element.depth(), element.place());
    }

    private Marked name() {
        if (pair.before().isPresent() && pair.after().isPresent()) {
            return WordDiff.of(pair.before().get().name(), pair.after().get().name());
        }
        return pair.after()
                .map(now -> Marked.all(Sign.ADDED, now.name()))
                .orElseGet(() ->
                        Marked.all(Sign.REMOVED, pair.before().orElseThrow().name()));
    }

    private List<MarkedLine> lines() {
        List<Line> old = pair.before().map(Element::lines).orElse(List.of());
        List<Line> now = pair.after().map(Element::lines).orElse(List.of());
        boolean datum = pair.after().or(pair::before).orElseThrow().part() == Part.DATUM;
        if (datum && old.size() == 1 && now.size() == 1) {
            return List.of(MarkedLine.of(
                    now.get(0), value(old.get(0).text(), now.get(0).text())));
        }
        return LineDiff.of(old, now);
    }

    private static Marked value(String old, String now) {
        return Token.of(now).size() < LONG ? WordDiff.ofParts(old, now) : WordDiff.of(old, now);
    }

    private Set<Fate> fates(Marked name, List<MarkedLine> lines) {
        if (pair.before().isEmpty()) {
            return EnumSet.of(Fate.ADDED);
        }
        if (pair.after().isEmpty()) {
            return EnumSet.of(Fate.REMOVED);
        }
        Element old = pair.before().get();
        Element now = pair.after().get();
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        boolean reworded =
                name.isChanged() || lines.stream().anyMatch(line -> line.text().isChanged());
        add(fates, reworded, Fate.REWORDED);
        add(fates, reworded && old.isOwed() && !now.isOwed(), Fate.COMPLETED);
        add(fates, !reworded && lines.stream().anyMatch(MarkedLine::formatted), Fate.FORMATTED);
        add(fates, moved, Fate.MOVED);
        add(fates, now.part() == Part.RULE && !old.label().equals(now.label()), Fate.RENUMBERED);
        add(fates, isReplaced(old, now) && fates.isEmpty(), Fate.REPLACED);
        return fates;
    }

    private static void add(Set<Fate> fates, boolean happened, Fate fate) {
        if (happened) {
            fates.add(fate);
        }
    }

    private static boolean isReplaced(Element old, Element now) {
        return old.file().isPresent() && now.file().isPresent() && !Arrays.equals(bytes(old.file()), bytes(now.file()));
    }

    // As they count for the fingerprint: line ends of another machine are no change.
    private static byte[] bytes(Optional<SourceFile> file) {
        SourceFile known = file.orElseThrow();
        try {
            return Fingerprinter.canonical(known.path(), Files.readAllBytes(known.location()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
