package vigente.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where one stem stands: how many documents, the highest impact, the weight of the stem, then each document.
 *
 * <p>A stem of more than an eighth of the documents keeps its best {@value #KEPT} in full and of the others only that they
 * have it: so the cost of a frequent word has a bound.
 */
final class Postings {
    /** Impacts are told in this many levels above 0. */
    static final int LEVELS = 15;

    private static final int KEPT = 400;
    private static final double IMPACT_SCALE = 10;
    private static final double WEIGHT_SCALE = 16;
    private static final double SATURATION = 1.5;
    private static final double HEAD = 0.9;

    private final List<Posting> all;
    private final List<Posting> kept;
    private final int documents;
    private final double highest;
    private final double weight;

    /**
     * Those of a stem that was {@code found} there.
     *
     * @param documents how many the index has
     * @param units how many they have together
     */
    Postings(List<Sighting> found, Norms norms, int documents, int units) {
        this.documents = documents;
        int titles = 0;
        int inUnits = 0;
        for (Sighting one : found) {
            titles += one.presence().title() ? 1 : 0;
            inUnits += one.presence().units();
        }
        double ofUnits = weight(inUnits, units);
        double inTitles = titles == 0 ? 0 : weight(titles, documents);
        this.weight = ofUnits;
        this.all = found.stream()
                .map(one -> new Posting(
                        one.document(),
                        impact(one, norms, ofUnits, inTitles),
                        one.presence().parts()))
                .toList();
        this.highest = all.stream().mapToDouble(Posting::impact).max().orElse(1);
        boolean dense = all.size() > KEPT && all.size() > documents / Reading.PARTS;
        this.kept = dense ? best(all) : all;
    }

    /** How much a stem weighs that is found in {@code found} of {@code all} places. */
    static double weight(double found, double all) {
        return Math.log(1 + (all - found + 0.5) / (found + 0.5));
    }

    private static double impact(Sighting one, Norms norms, double weight, double inTitles) {
        Presence how = one.presence();
        double frequency = how.text() / norms.ofText(one.document()) + HEAD * how.head();
        return weight * frequency / (SATURATION + frequency)
                + (how.title() ? inTitles / norms.ofTitle(one.document()) : 0);
    }

    private static List<Posting> best(List<Posting> postings) {
        List<Posting> best = new ArrayList<>(postings);
        best.sort(Comparator.comparingDouble(Posting::impact).reversed().thenComparingInt(Posting::document));
        List<Posting> kept = new ArrayList<>(best.subList(0, KEPT));
        kept.sort(Comparator.comparingInt(Posting::document));
        return kept;
    }

    /** Adds the postings to the parts of a file, each to the part of its kind. */
    void addTo(ShardParts parts) {
        parts.terms()
                .number(kept.size())
                .number(all.size() - kept.size())
                .octet(scaled(highest, IMPACT_SCALE))
                .octet(scaled(weight, WEIGHT_SCALE));
        int width = GapBits.width(kept.size(), documents);
        int next = 0;
        for (Posting posting : kept) {
            parts.gaps().add(posting.document() - next, width);
            next = posting.document() + 1;
            parts.parts().octet(posting.parts());
            // A single posting is the highest itself and needs no level.
            if (kept.size() > 1) {
                parts.levels().octet(level(posting));
            }
        }
        if (all.size() > kept.size()) {
            rest(parts.rests());
        }
    }

    private static int scaled(double value, double scale) {
        return (int) Math.min(255, Math.max(1, Math.round(value * scale)));
    }

    private int level(Posting posting) {
        return (int) Math.round(LEVELS * posting.impact() / highest);
    }

    private void rest(Pack pack) {
        Set<Integer> full = new HashSet<>();
        kept.forEach(posting -> full.add(posting.document()));
        byte[] bits = new byte[(documents + 7) / 8];
        double sum = 0;
        for (Posting posting : all) {
            if (!full.contains(posting.document())) {
                bits[posting.document() / 8] |= (byte) (1 << posting.document() % 8);
                sum += level(posting);
            }
        }
        pack.octet((int) Math.round(sum / (all.size() - kept.size()))).append(bits);
    }
}
