package vigente.glossary;

import java.util.List;

/**
 * The words by which a revision's text, and perhaps every other, means one definition.
 *
 * @param reader the revision whose text reads them so before anything else
 * @param sense what they mean; another revision's where the reader only points there ({@code ver})
 * @param words the term itself, then its synonyms
 * @param language BCP 47 of the words; Spanish ones are inflected
 * @param shared whether other policies' texts read them so too, where they have no definition of their own
 */
public record TermEntry(TextId reader, Sense sense, List<String> words, String language, boolean shared) {
    public TermEntry {
        words = List.copyOf(words);
    }
}
