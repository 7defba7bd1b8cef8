package vigente.page;

import java.util.List;
import java.util.Optional;

/**
 * One revision of a policy, as its page and its PDF print it.
 *
 * <p>The words of both are: type, title, the title block's fields, then every part in order, then the notice.
 *
 * @param slug the policy's address
 * @param code as written; the word PENDIENTE while it is owed
 * @param title as written; the word PENDIENTE while it is owed
 * @param type "Política", "Procedimiento" …
 * @param revision {@code 1.02x}
 * @param state of this revision
 * @param classification its confidentiality level
 * @param language BCP 47 of its text
 * @param fields the title block, in order
 * @param parts every section, the definitions, annexes, changes and acts, in reading order
 * @param review when it is due; empty for a revision that is not in force
 * @param revisions every revision of the policy that is published, newest first
 * @param pdf address of its PDF, relative to the page
 * @param problems how many errors it has; 0 but for {@code --with-errors}
 */
public record PolicyView(
        String slug,
        String code,
        String title,
        String type,
        String revision,
        StateView state,
        String classification,
        String language,
        List<Field> fields,
        List<Part> parts,
        Optional<ReviewView> review,
        List<RevisionLink> revisions,
        String pdf,
        int problems) {

    /** The same view where no PDF is made: its address is empty. */
    PolicyView withoutPdf() {
        return new PolicyView(
                slug,
                code,
                title,
                type,
                revision,
                state,
                classification,
                language,
                fields,
                parts,
                review,
                revisions,
                "",
                problems);
    }

    /** One row of the title block. */
    public record Field(String label, Phrase value) {}

    /**
     * A revision in the list of all.
     *
     * @param address relative to the page
     * @param current whether it is the one shown
     * @param changes what changed since the one before, leading to all of it; empty for the first
     */
    public record RevisionLink(
            String revision,
            StateView state,
            String issued,
            String address,
            boolean current,
            Optional<ChangesLink> changes) {}

    /** What changed since another revision, in at most two sentences, and where it is told in full. */
    public record ChangesLink(String since, List<String> summary, String address) {}

    /**
     * A part of the document under a second-level heading. Which of the lists is filled follows from {@code kind}.
     *
     * @param kind {@code texto}, {@code definiciones}, {@code anexos}, {@code cambios} or {@code actos}
     * @param id its address in the page
     */
    public record Part(
            String kind,
            String id,
            Phrase title,
            Prose content,
            List<DefinitionView> definitions,
            List<AnnexView> annexes,
            Optional<Grid> grid) {}

    /** A table of data: the change log or the register of acts. */
    public record Grid(List<String> headings, List<List<Phrase>> rows) {}

    /**
     * A definition with its nested entries.
     *
     * @param number {@code 21.5}
     * @param term empty for a plain point
     * @param synonyms "También: …", empty where there are none
     * @param text may be empty where there are only entries
     * @param pending whether the definition itself is owed
     */
    public record DefinitionView(
            String id,
            String number,
            String term,
            List<String> synonyms,
            Prose text,
            boolean pending,
            List<DefinitionView> entries) {
        /** The same with another id. */
        DefinitionView withId(String other) {
            return new DefinitionView(other, number, term, synonyms, text, pending, entries);
        }
    }

    /**
     * An annex in the list of annexes.
     *
     * @param label {@code A-1}, its id too
     * @param title a phrase, since it may be owed
     * @param kind "Documento", "Mapa mental" …; empty for an owed one
     * @param address of its page or file, relative to the page; empty for an owed one
     * @param external whether it is another's document, not normative
     * @param facts origin, date, permission of an external one
     * @param summary its abstract
     */
    public record AnnexView(
            String label,
            Phrase title,
            String kind,
            String address,
            boolean external,
            boolean pending,
            List<Field> facts,
            Prose summary) {}
}
