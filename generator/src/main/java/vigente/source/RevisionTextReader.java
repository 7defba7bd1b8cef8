package vigente.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vigente.bytes.ByteReader;
import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Definition;
import vigente.policy.Pointer;
import vigente.policy.RevisionText;
import vigente.policy.Rule;
import vigente.policy.Section;
import vigente.policy.SectionKind;
import vigente.policy.Term;
import vigente.policy.Value;
import vigente.problem.Place;
import vigente.problem.PlaceBytes;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.PendingBytes;
import vigente.text.PendingMark;
import vigente.text.Target;
import vigente.text.TreeReader;
import vigente.text.Walk;

/** Reads a revision's text of what {@link RevisionTextWriter} wrote; it is equal to the one that was written. */
final class RevisionTextReader {
    private static final List<SectionKind> KINDS = List.of(SectionKind.values());
    private static final List<AnnexKind> ANNEX_KINDS = List.of(AnnexKind.values());

    private final ByteReader in;
    private final List<String> files = new ArrayList<>();
    private final List<Block> sectioned = new ArrayList<>();

    private RevisionTextReader(byte[] bytes) {
        in = new ByteReader(bytes);
    }

    /**
     * The text that was written as {@code bytes}.
     *
     * @throws vigente.bytes.DamagedBytes where none was
     */
    static RevisionText text(byte[] bytes) {
        RevisionTextReader reader = new RevisionTextReader(bytes);
        RevisionText text = reader.text();
        reader.in.end();
        return text;
    }

    private RevisionText text() {
        List<Definition> definitions = in.list(this::definition);
        List<Section> sections = in.list(this::section);
        sections.forEach(section -> Walk.blocks(section.content(), sectioned::add));
        return new RevisionText(definitions, sections, in.list(this::rule), in.list(this::annex));
    }

    private String file() {
        int number = in.number(0, files.size());
        if (number > 0) {
            return files.get(number - 1);
        }
        String file = in.text();
        files.add(file);
        return file;
    }

    private Place place() {
        return PlaceBytes.read(file(), in);
    }

    private List<Block> blocks() {
        return TreeReader.read(file(), in);
    }

    private <T> Optional<T> optional(Supplier<T> read) {
        return in.flag() ? Optional.of(read.get()) : Optional.empty();
    }

    private <T> Value<T> value(Supplier<T> read) {
        Optional<T> known = optional(read);
        Optional<PendingMark> owed = optional(() -> PendingBytes.read(in));
        Place place = place();
        return known.<Value<T>>map(value -> new Value.Known<>(value, place))
                .or(() -> owed.map(mark -> new Value.Owed<>(mark, place)))
                .orElseGet(() -> new Value.Absent<>(place));
    }

    private Target target() {
        return new Target(in.text(), in.text());
    }

    private Definition definition() {
        return in.nested(() -> new Definition(
                in.text(),
                in.text(),
                optional(this::term),
                value(this::blocks),
                in.list(this::term),
                in.flag(),
                in.list(this::definition),
                optional(this::target),
                place()));
    }

    private Term term() {
        return new Term(in.text());
    }

    private Section section() {
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        kinds.addAll(in.list(() -> in.choice(KINDS)));
        String id = in.text();
        Place place = place();
        List<Inline> title = TreeReader.words(place.file(), in);
        return new Section(kinds, id, title, blocks(), place);
    }

    private Rule rule() {
        return in.nested(() -> {
            String label = in.text();
            String anchor = in.text();
            List<String> obliges = in.list(in::text);
            Place place = place();
            List<Inline> heading = TreeReader.words(place.file(), in);
            return new Rule(label, anchor, obliges, heading, ruled(), in.list(this::rule), place);
        });
    }

    private List<Block> ruled() {
        return in.list(() -> {
            int number = in.number(0, sectioned.size());
            return number > 0 ? sectioned.get(number - 1) : blocks().get(0);
        });
    }

    private Annex annex() {
        boolean owed = in.flag();
        int number = in.number();
        Place place = place();
        return owed
                ? new Annex.Owed(number, PendingBytes.read(in), in.flag(), place)
                : new Annex.Document(
                        number,
                        value(in::text),
                        in.choice(ANNEX_KINDS),
                        in.text(),
                        blocks(),
                        optional(this::external),
                        place);
    }

    private Annex.External external() {
        return new Annex.External(value(in::text), value(in::text), value(in::text), blocks(), in.list(this::pointer));
    }

    private Pointer pointer() {
        return new Pointer(target(), place());
    }
}
