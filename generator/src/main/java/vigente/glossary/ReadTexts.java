package vigente.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found in some revisions with the glossary of {@code entries}. */
record ReadTexts(List<TermEntry> entries, List<Read> texts, ReadBefore.Found found) {
    /** One term used in one place. */
    record Use(Spot spot, Sense sense) {}

    /** One revision with the uses in it. */
    record Read(PolicyText text, List<Use> uses) {
        // Comparing two revisions by their words would take as long as searching them.
        @SuppressWarnings("ReferenceEquality")
        private boolean isOf(PolicyText other) {
            return text.id().equals(other.id()) && text.revision() == other.revision();
        }
    }

    static ReadTexts of(List<TermEntry> entries, List<PolicyText> living) {
        return of(entries, Glossary.ofEntries(entries), living, Map.of());
    }

    /** The same of {@code living}, of which only those are read that have not been. */
    ReadTexts again(List<PolicyText> living) {
        if (areOf(living)) {
            return this;
        }
        Map<TextId, Read> known = new HashMap<>();
        texts.forEach(read -> known.put(read.text().id(), read));
        return of(entries, found.glossary(), living, known);
    }

    private boolean areOf(List<PolicyText> living) {
        for (int i = 0; i < living.size() && i < texts.size(); i++) {
            if (!texts.get(i).isOf(living.get(i))) {
                return false;
            }
        }
        return living.size() == texts.size();
    }

    private static ReadTexts of(
            List<TermEntry> entries, Glossary glossary, List<PolicyText> living, Map<TextId, Read> known) {
        List<Read> texts = living.parallelStream()
                .map(text -> Optional.ofNullable(known.get(text.id()))
                        .filter(read -> read.isOf(text))
                        .orElseGet(() -> new Read(text, Uses.in(glossary, text))))
                .toList();
        List<Use> uses = new ArrayList<>();
        texts.forEach(read -> uses.addAll(read.uses()));
        return new ReadTexts(entries, texts, new ReadBefore.Found(glossary, Uses.of(living, uses)));
    }
}
