package vigente.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vigente.message.Messages;

/**
 * A page of a glossary that one page cannot hold: terms of one letter that follow each other.
 *
 * @param number counted from 1 in its letter
 * @param of how many pages its letter takes
 * @param heads in the order of the page, not empty
 */
record GlossaryPart(String letter, int number, int of, List<GlossaryHead> heads) {
    /** Every page of the glossary, by letters; none of them much heavier than {@code most} characters. */
    static Map<String, List<GlossaryPart>> of(List<GlossaryHead> heads, int most) {
        Map<String, List<GlossaryHead>> byLetter = new TreeMap<>();
        heads.forEach(head -> byLetter.computeIfAbsent(head.letter(), none -> new ArrayList<>())
                .add(head));
        Map<String, List<GlossaryPart>> parts = new LinkedHashMap<>();
        for (String letter : Alphabet.letters()) {
            parts.put(letter, of(letter, byLetter.getOrDefault(letter, List.of()), most));
        }
        return parts;
    }

    private static List<GlossaryPart> of(String letter, List<GlossaryHead> heads, int most) {
        List<GlossaryHead> sorted = heads.stream().sorted(GlossaryHead.ORDER).toList();
        List<List<GlossaryHead>> shares = new ArrayList<>();
        int begin = 0;
        int weight = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (i > begin && weight + sorted.get(i).weight() > most && mayBegin(sorted, i, weight, most)) {
                shares.add(sorted.subList(begin, i));
                begin = i;
                weight = 0;
            }
            weight += sorted.get(i).weight();
        }
        if (begin < sorted.size()) {
            shares.add(sorted.subList(begin, sorted.size()));
        }
        List<GlossaryPart> parts = new ArrayList<>();
        for (List<GlossaryHead> share : shares) {
            parts.add(new GlossaryPart(letter, parts.size() + 1, shares.size(), share));
        }
        return Collections.unmodifiableList(parts);
    }

    // Who looks up a term finds all policies that define it on one page, unless they fill more than one by themselves.
    private static boolean mayBegin(List<GlossaryHead> sorted, int i, int weight, int most) {
        return !sorted.get(i).key().equals(sorted.get(i - 1).key()) || weight > 2 * most;
    }

    String address() {
        return SiteMap.glossary(Alphabet.name(letter) + (number == 1 ? "" : "-" + number));
    }

    /** Its terms in words: "De «calidad» a «cliente»". */
    String label() {
        String first = heads.get(0).term();
        String last = heads.get(heads.size() - 1).term();
        return first.equals(last)
                ? Messages.text("web.glosario.termino", first)
                : Messages.text("web.glosario.tramo", first, last);
    }

    /** The id of each entry in the page, in order. */
    List<String> ids() {
        FreeIds free = new FreeIds();
        return heads.stream().map(head -> free.of(head.id())).toList();
    }

    /** How many terms it has; one that several policies define counts once. */
    int distinct() {
        return (int) heads.stream().map(GlossaryHead::key).distinct().count();
    }

    /** Each term once, leading to its first entry, as a page at {@code from} links it. */
    List<LinkView> terms(String from) {
        List<LinkView> terms = new ArrayList<>();
        List<String> ids = ids();
        for (int i = 0; i < heads.size(); i++) {
            if (i == 0 || !heads.get(i).key().equals(heads.get(i - 1).key())) {
                terms.add(new LinkView(heads.get(i).term(), Url.relative(from, address(), ids.get(i))));
            }
        }
        return terms;
    }
}
