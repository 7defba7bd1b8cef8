package vigente.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where one stem stands, packed: how many documents, the highest impact, the weight of the stem, then each document.
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

    private Postings() {}

    /** One document's tally of the stem, before its impact is known. */
    record Found(int document, Tally tally, double norm, double titleNorm) {}

    /** How much a stem weighs that is found in {@code found} of {@code all} places. */
    static double weight(double found, double all) {
        return Math.log(1 + (all - found + 0.5) / (found + 0.5));
    }

    /** The bytes; {@code documents} and {@code units} are how many the index has. */
    static byte[] packed(List<Found> found, int documents, int units) {
        int titles = 0;
        int inUnits = 0;
        for (Found one : found) {
            titles += one.tally().title() ? 1 : 0;
            inUnits += one.tally().units();
        }
        double weight = weight(inUnits, units);
        double inTitles = titles == 0 ? 0 : weight(titles, documents);
        List<Posting> postings = found.stream()
                .map(one -> new Posting(
                        one.document(),
                        impact(one, weight, inTitles),
                        one.tally().parts()))
                .toList();
        double highest = postings.stream().mapToDouble(Posting::impact).max().orElse(1);
        return packed(postings, highest, weight, documents);
    }

    private static double impact(Found one, double weight, double inTitles) {
        double frequency = one.tally().text() / one.norm() + HEAD * one.tally().head();
        return weight * frequency / (SATURATION + frequency) + (one.tally().title() ? inTitles / one.titleNorm() : 0);
    }

    private static byte[] packed(List<Posting> postings, double highest, double weight, int documents) {
        boolean dense = postings.size() > KEPT && postings.size() > documents / Reading.PARTS;
        List<Posting> kept = dense ? best(postings) : postings;
        Pack pack = new Pack();
        pack.number(postings.size())
                .octet(scaled(highest, IMPACT_SCALE))
                .octet(scaled(weight, WEIGHT_SCALE))
                .number(kept.size());
        gaps(kept, pack);
        levels(kept, highest, pack);
        kept.forEach(posting -> pack.octet(posting.parts()));
        if (dense) {
            rest(postings, kept, highest, documents, pack);
        }
        return pack.bytes();
    }

    private static int scaled(double value, double scale) {
        return (int) Math.min(255, Math.max(1, Math.round(value * scale)));
    }

    private static List<Posting> best(List<Posting> postings) {
        List<Posting> best = new ArrayList<>(postings);
        best.sort(Comparator.comparingDouble(Posting::impact).reversed().thenComparingInt(Posting::document));
        List<Posting> kept = new ArrayList<>(best.subList(0, KEPT));
        kept.sort(Comparator.comparingInt(Posting::document));
        return kept;
    }

    private static void gaps(List<Posting> postings, Pack pack) {
        int next = 0;
        for (Posting posting : postings) {
            pack.number(posting.document() - next);
            next = posting.document() + 1;
        }
    }

    // Two levels share a byte. A single posting is the highest itself and needs none.
    private static void levels(List<Posting> postings, double highest, Pack pack) {
        for (int i = 0; i < postings.size() && postings.size() > 1; i += 2) {
            int low = level(postings.get(i), highest);
            int high = i + 1 < postings.size() ? level(postings.get(i + 1), highest) : 0;
            pack.octet(low | high << 4);
        }
    }

    private static int level(Posting posting, double highest) {
        return (int) Math.round(LEVELS * posting.impact() / highest);
    }

    private static void rest(List<Posting> postings, List<Posting> kept, double highest, int documents, Pack pack) {
        Set<Integer> full = new HashSet<>();
        kept.forEach(posting -> full.add(posting.document()));
        byte[] bits = new byte[(documents + 7) / 8];
        double sum = 0;
        for (Posting posting : postings) {
            if (!full.contains(posting.document())) {
                bits[posting.document() / 8] |= (byte) (1 << posting.document() % 8);
                sum += level(posting, highest);
            }
        }
        pack.octet((int) Math.round(sum / Math.max(1, postings.size() - kept.size())))
                .append(bits);
    }
}
