package vigente.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found in some revisions with the glossary of {@code entries}. */
record ReadTexts(List<TermEntry> entries, List<Read> texts, ReadBefore.Found found) {
    /** One revision with the uses in it. */
    record Read(PolicyText text, Uses.Text uses) {
        // Comparing two revisions by their words would take as long as searching them.
        @SuppressWarnings("ReferenceEquality")
        private boolean isOf(PolicyText other) {
            return text.id().equals(other.id()) && text.revision() == other.revision();
        }
    }

    /** What stands in {@code living}; of which texts {@code notes} tell, those are not read. */
    static ReadTexts of(List<TermEntry> entries, List<PolicyText> living, TextNotes notes) {
        Glossary glossary = Glossary.ofEntries(entries);
        NotedUses noted = new NotedUses(glossary, entries, notes);
        List<Read> texts = living.parallelStream()
                .map(text -> new Read(text, noted.in(text)))
                .toList();
        return new ReadTexts(entries, texts, found(glossary, uses(texts)));
    }

    /** The same of {@code living}, of which only those are read that have not been. */
    ReadTexts again(List<PolicyText> living) {
        if (areOf(living)) {
            return this;
        }
        Map<TextId, Read> known = new HashMap<>();
        texts.forEach(read -> known.put(read.text().id(), read));
        List<Read> now = read(found.glossary(), living, known);
        // Most changes of a text leave the terms it uses as they are.
        boolean same = readers(now).equals(readers(texts)) && uses(now).equals(uses(texts));
        return new ReadTexts(entries, now, same ? found : found(found.glossary(), uses(now)));
    }

    private boolean areOf(List<PolicyText> living) {
        for (int i = 0; i < living.size() && i < texts.size(); i++) {
            if (!texts.get(i).isOf(living.get(i))) {
                return false;
            }
        }
        return living.size() == texts.size();
    }

    private static List<Read> read(Glossary glossary, List<PolicyText> living, Map<TextId, Read> known) {
        return living.parallelStream()
                .map(text -> Optional.ofNullable(known.get(text.id()))
                        .filter(read -> read.isOf(text))
                        .orElseGet(() -> new Read(text, Uses.in(glossary, text))))
                .toList();
    }

    private static ReadBefore.Found found(Glossary glossary, List<Uses.Text> uses) {
        return new ReadBefore.Found(glossary, Uses.found(glossary, uses));
    }

    private static List<TextId> readers(List<Read> texts) {
        return texts.stream().map(read -> read.text().id()).toList();
    }

    private static List<Uses.Text> uses(List<Read> texts) {
        return texts.stream().map(Read::uses).toList();
    }
}
