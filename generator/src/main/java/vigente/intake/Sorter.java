package vigente.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigente.message.Messages;
import vigente.policy.SectionKind;

/**
 * Says to which section each piece of a document belongs: by its headings, and where there is none, by what it says and where
 * it stands. Whatever is inferred is told with its reason.
 */
final class Sorter {
    private final List<Part> parts = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private boolean headed;
    private boolean listed;
    private int unclearFrom;
    private int unclearTo;

    private Sorter() {}

    /** The sections, in the order of the document, and what was inferred. */
    record Sorted(List<Part> parts, List<Note> notes) {}

    static Sorted sort(List<Piece> pieces) {
        Sorter sorter = new Sorter();
        pieces.forEach(sorter::take);
        sorter.tellUnclear();
        return new Sorted(List.copyOf(sorter.parts), List.copyOf(sorter.notes));
    }

    private void take(Piece piece) {
        if (piece instanceof Piece.Heading heading) {
            open(heading);
        } else if (headed) {
            current().pieces().add(piece);
        } else if (piece instanceof Piece.Listing list) {
            infer(list);
        } else {
            infer((Piece.Text) piece);
        }
    }

    private void open(Piece.Heading heading) {
        Passage passage = heading.first();
        List<SectionKind> kinds = List.copyOf(Headings.kinds(passage.plain()));
        boolean notice = Headings.isNotice(passage.plain());
        boolean deeper = passage.indent() > 2 && headed;
        if (deeper && kinds.isEmpty() && !notice || again(kinds)) {
            current().pieces().add(heading);
            return;
        }
        tellUnclear();
        headed = true;
        parts.add(new Part(kinds, passage.markdown(), passage.line(), new ArrayList<>()));
        if (notice) {
            notes.add(Note.of(Note.Sort.LOOK, passage.line(), "importar.aviso", passage.plain()));
        }
    }

    // "Políticas específicas" behind "Políticas generales": one section, since its rules are counted through.
    private boolean again(List<SectionKind> kinds) {
        return !kinds.isEmpty()
                && !parts.isEmpty()
                && kinds.equals(current().kinds())
                && current().line() > 0;
    }

    private Part current() {
        if (parts.isEmpty()) {
            parts.add(Part.inferred(SectionKind.PRESENTATION));
        }
        return parts.get(parts.size() - 1);
    }

    private void infer(Piece.Text text) {
        Optional<Clue> clue = listed
                ? Clue.afterDefinitions(text.first().plain(), this::has)
                : Clue.beforeDefinitions(text.first().plain(), this::has);
        if (clue.isEmpty()) {
            unclear(text.first());
            current().pieces().add(text);
        } else {
            begin(clue.get().kind(), text, clue.get().reason());
        }
    }

    private void infer(Piece.Listing list) {
        boolean first = !listed;
        listed = true;
        boolean owedAlone =
                list.entries().stream().allMatch(e -> Clue.isOwed(e.item().plain()));
        if (!has(SectionKind.DEFINITIONS) && !has(SectionKind.RULES) && Clue.defines(list)) {
            begin(
                    SectionKind.DEFINITIONS,
                    list,
                    Messages.text("importar.porque.definiciones", list.entries().size()));
        } else if (!has(SectionKind.RULES) && !owedAlone && list.numbered() && isPolicy()) {
            String reason = first ? "importar.porque.lista" : "importar.porque.lista-segunda";
            begin(SectionKind.RULES, list, Messages.text(reason));
        } else if (has(SectionKind.RULES) && !has(SectionKind.ANNEXES) && (owedAlone || Clue.namesAnnexes(list))) {
            String reason = owedAlone ? "importar.porque.anexos-pendientes" : "importar.porque.anexos";
            begin(SectionKind.ANNEXES, list, Messages.text(reason));
        } else {
            unclear(list.first());
            current().pieces().add(list);
        }
    }

    // In any other document a numbered list is a list.
    private boolean isPolicy() {
        return has(SectionKind.OBJECTIVE) || has(SectionKind.SCOPE) || has(SectionKind.DEFINITIONS);
    }

    private boolean has(SectionKind kind) {
        return Part.find(parts, kind).isPresent();
    }

    private void begin(SectionKind kind, Piece piece, String reason) {
        tellUnclear();
        Part part = Part.inferred(kind);
        part.pieces().add(piece);
        parts.add(part);
        int line = piece.first().line();
        notes.add(
                new Note(Note.Sort.ASSUMED, line, last(piece), Messages.text("importar.supuse", kind.word(), reason)));
    }

    private static int last(Piece piece) {
        return piece instanceof Piece.Listing list
                ? last(list.entries())
                : piece.first().line();
    }

    private static int last(List<Piece.Entry> entries) {
        Piece.Entry last = entries.get(entries.size() - 1);
        return last.entries().isEmpty() ? last.item().line() : last(last.entries());
    }

    private void unclear(Passage passage) {
        unclearFrom = unclearFrom == 0 ? passage.line() : unclearFrom;
        unclearTo = passage.line();
    }

    private void tellUnclear() {
        if (unclearFrom > 0) {
            String where = current().heading();
            notes.add(new Note(Note.Sort.UNCLEAR, unclearFrom, unclearTo, Messages.text("importar.sin-parte", where)));
        }
        unclearFrom = 0;
    }
}
