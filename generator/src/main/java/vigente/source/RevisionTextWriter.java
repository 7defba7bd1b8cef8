package vigente.source;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vigente.bytes.ByteWriter;
import vigente.policy.Annex;
import vigente.policy.Definition;
import vigente.policy.Pointer;
import vigente.policy.RevisionText;
import vigente.policy.Rule;
import vigente.policy.Section;
import vigente.policy.Term;
import vigente.policy.Value;
import vigente.problem.Place;
import vigente.problem.PlaceBytes;
import vigente.text.Block;
import vigente.text.PendingBytes;
import vigente.text.Target;
import vigente.text.TreeWriter;
import vigente.text.Walk;

/** Writes a revision's text as bytes, which {@link RevisionTextReader} reads: the parts of each record in their order. */
final class RevisionTextWriter {
    private final ByteWriter out = new ByteWriter();
    private final Map<String, Integer> files = new LinkedHashMap<>();
    private final IdentityHashMap<Block, Integer> sectioned = new IdentityHashMap<>();

    private RevisionTextWriter() {}

    static byte[] bytes(RevisionText text) {
        RevisionTextWriter writer = new RevisionTextWriter();
        writer.write(text);
        return writer.out.bytes();
    }

    private void write(RevisionText text) {
        out.list(text.definitions(), this::definition);
        out.list(text.sections(), this::section);
        text.sections()
                .forEach(section ->
                        Walk.blocks(section.content(), block -> sectioned.putIfAbsent(block, sectioned.size())));
        out.list(text.rules(), this::rule);
        out.list(text.annexes(), this::annex);
    }

    // A name the first time it occurs, afterwards its number among those that did.
    private void file(String file) {
        Integer known = files.putIfAbsent(file, files.size());
        out.number(known == null ? 0 : known + 1);
        if (known == null) {
            out.text(file);
        }
    }

    private void place(Place place) {
        file(place.file());
        PlaceBytes.write(place, out);
    }

    private void blocks(List<Block> blocks) {
        String file = blocks.isEmpty() ? "" : blocks.get(0).place().file();
        file(file);
        TreeWriter.write(blocks, file, out);
    }

    private <T> void optional(Optional<T> value, Consumer<T> write) {
        out.flag(value.isPresent());
        value.ifPresent(write);
    }

    private <T> void value(Value<T> value, Consumer<T> write) {
        optional(value.known(), write);
        optional(value.owed(), mark -> PendingBytes.write(mark, out));
        place(value.place());
    }

    private void target(Target target) {
        out.text(target.document()).text(target.fragment());
    }

    private void definition(Definition definition) {
        out.text(definition.id()).text(definition.number());
        optional(definition.term(), this::term);
        value(definition.text(), this::blocks);
        out.list(definition.synonyms(), this::term);
        out.flag(definition.linked());
        out.list(definition.entries(), this::definition);
        optional(definition.see(), this::target);
        place(definition.place());
    }

    private void term(Term term) {
        out.text(term.written());
    }

    private void section(Section section) {
        out.list(section.kinds().stream().sorted().toList(), out::choice);
        out.text(section.id());
        place(section.place());
        TreeWriter.words(section.title(), section.place().file(), out);
        blocks(section.content());
    }

    private void rule(Rule rule) {
        out.text(rule.label()).text(rule.anchor());
        out.list(rule.obliges(), out::text);
        place(rule.place());
        TreeWriter.words(rule.heading(), rule.place().file(), out);
        out.list(rule.content(), this::ruled);
        out.list(rule.children(), this::rule);
    }

    // What a rule says mostly stands in its section, too.
    private void ruled(Block block) {
        Integer known = sectioned.get(block);
        out.number(known == null ? 0 : known + 1);
        if (known == null) {
            blocks(List.of(block));
        }
    }

    private void annex(Annex annex) {
        out.flag(annex instanceof Annex.Owed);
        out.number(annex.number());
        place(annex.place());
        if (annex instanceof Annex.Owed owed) {
            PendingBytes.write(owed.mark(), out);
            out.flag(owed.inText());
        } else if (annex instanceof Annex.Document document) {
            value(document.title(), out::text);
            out.choice(document.kind()).text(document.file());
            blocks(document.content());
            optional(document.origin(), this::external);
        }
    }

    private void external(Annex.External external) {
        value(external.source(), out::text);
        value(external.date(), out::text);
        value(external.permission(), out::text);
        blocks(external.summary());
        out.list(external.contradicts(), this::pointer);
    }

    private void pointer(Pointer pointer) {
        target(pointer.target());
        place(pointer.place());
    }
}
