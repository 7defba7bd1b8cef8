package vigente.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vigente.problem.Kind;

/**
 * A word that is plainly English is marked as such, or quoted: a screen reader would read it as Spanish.
 *
 * <p>A short list of words that no Spanish dictionary takes for Spanish; those everybody uses (software, marketing) are not
 * in it. Terms themselves cannot be marked and are left alone.
 */
final class MarkedForeignWords implements TextCheck {
    private static final Set<String> WORDS = Set.of(
            "know how",
            "follow up",
            "kick off",
            "check list",
            "checklist",
            "feedback",
            "staff",
            "stakeholder",
            "stakeholders",
            "deadline",
            "deadlines",
            "empowerment",
            "benchmarking",
            "compliance",
            "workshop",
            "workshops",
            "brainstorming",
            "outsourcing",
            "headhunter",
            "onboarding",
            "forecast",
            "wow",
            "customer",
            "business",
            "performance",
            "insights",
            "truth",
            "reliability",
            "understanding",
            "networking",
            "briefing",
            "e learning",
            "team building",
            "storytelling",
            "endorsement",
            "upgrade",
            "overbooking",
            "no show");

    private static final Set<String> FIRST =
            WORDS.stream().map(words -> words.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());

    @Override
    public void check(OwnText text, Found found) {
        tell(text.passages(), found);
        text.annexes().forEach(annex -> tell(annex.passages(), found));
    }

    /** One finding for all the words of {@code passages}. */
    static void tell(List<Passage> passages, Found found) {
        Map<String, String> words = new LinkedHashMap<>();
        List<Passage> first = new ArrayList<>();
        for (Passage passage : passages) {
            for (int i = 0; i < passage.words().size(); i++) {
                if (!FIRST.contains(passage.folded(i))) {
                    continue;
                }
                int last = WORDS.contains(passage.folded(i)) ? i : i + 1;
                boolean foreign = last == i
                        || WORDS.contains(passage.folded(i) + " " + passage.folded(last)) && isClose(passage, i);
                if (foreign && !passage.isQuoted(i)) {
                    String written = passage.written(i, last);
                    words.putIfAbsent(Word.fold(written), written);
                    first.add(passage);
                }
            }
        }
        if (!words.isEmpty()) {
            List<String> written = List.copyOf(words.values());
            found.add(
                    Kind.FOREIGN_UNMARKED,
                    first.get(0).place(),
                    written.get(0),
                    Spoken.quoted(written),
                    written.get(0));
        }
    }

    private static boolean isClose(Passage passage, int at) {
        return passage.words().get(at + 1).start() - passage.words().get(at).end() == 1;
    }
}
