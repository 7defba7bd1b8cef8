package vigente.glossary;

import java.util.List;
import java.util.OptionalInt;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.policy.Revision;

/** The uses of terms in texts as earlier runs found them, for as long as a text is the same and so are all terms. */
final class NotedUses {
    private static final List<Spot.Part> PARTS = List.of(Spot.Part.values());

    private final Glossary glossary;
    private final TextNotes notes;
    private final String terms;

    /** @param entries of {@code glossary} */
    NotedUses(Glossary glossary, List<TermEntry> entries, TextNotes notes) {
        this.glossary = glossary;
        this.notes = notes;
        this.terms = notes == TextNotes.NONE ? "" : EntryImprint.of(entries);
    }

    /** The uses in one revision. */
    Uses.Text in(PolicyText text) {
        // What is published of a manual may define other terms than the whole: each has notes of its own.
        String subject = "uses " + text.id() + " " + terms;
        Revision revision = text.revision();
        String basis = revision.folder() + " " + revision.fingerprint();
        return notes.find(subject, basis, in -> read(text.id(), in)).orElseGet(() -> {
            Uses.Text found = Uses.in(glossary, text);
            if (isNumbered(found)) {
                notes.keep(subject, basis, out -> write(found, out));
            }
            return found;
        });
    }

    // Two definitions may share an address, of which only one bears the number.
    private boolean isNumbered(Uses.Text found) {
        return found.used().stream().flatMap(used -> used.senses().stream()).allMatch(sense -> {
            OptionalInt number = number(sense);
            return number.isPresent()
                    && glossary.senses().get(number.getAsInt()).equals(sense);
        });
    }

    private OptionalInt number(Sense sense) {
        return glossary.senses().number(sense.owner(), sense.definition());
    }

    private void write(Uses.Text found, ByteWriter out) {
        out.list(
                found.used(),
                used -> out.choice(used.spot().part())
                        .text(used.spot().id())
                        .list(used.senses(), sense -> out.number(number(sense).orElseThrow())));
    }

    private Uses.Text read(TextId id, ByteReader in) {
        return new Uses.Text(
                id,
                in.list(() -> new Uses.Used(
                        // Thousands of spots share their ids.
                        new Spot(id, in.choice(PARTS), in.text().intern()), in.list(() -> sense(in)))));
    }

    private Sense sense(ByteReader in) {
        return glossary.senses().get(in.number(0, glossary.senses().size() - 1));
    }
}
