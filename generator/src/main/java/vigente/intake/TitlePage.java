package vigente.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vigente.text.Fold;
import vigente.text.PendingScanner;

/** What stands before a document's text: its title and data, each line reported. */
final class TitlePage {
    private static final int MOST_WORDS = 14;
    private static final Pattern KIND = Pattern.compile(
            "(?:politicas?|procedimiento|reglamento|guia|lineamientos|normas?|protocolo|codigo de|instructivo)\\b.*");
    private static final Pattern DAY = Pattern.compile(".*\\b\\d{1,2} de \\p{L}+ del? \\d{4}\\W*");
    private static final Pattern MANUAL = Pattern.compile("manual de (?:politicas|procedimientos)\\b.*");

    private final Known known;
    private final Map<TitleLabels, String> data = new EnumMap<>(TitleLabels.class);
    private final List<Note> notes = new ArrayList<>();
    private final List<Passage> named = new ArrayList<>();
    private final List<Passage> rest = new ArrayList<>();
    private Optional<String> owed = Optional.empty();

    private TitlePage(Known known) {
        this.known = known;
    }

    /** Reads the beginning of {@code document}. */
    static TitlePage read(Document document, Known known) {
        TitlePage page = new TitlePage(known);
        int at = 0;
        List<Passage> passages = document.passages();
        while (at < passages.size() && page.takes(passages.get(at))) {
            at++;
        }
        page.rest.addAll(passages.subList(at, passages.size()));
        page.settle(document.title());
        return page;
    }

    /** The value that was stated; empty where none was. */
    Optional<String> datum(TitleLabels label) {
        return Optional.ofNullable(data.get(label));
    }

    /** A PENDIENTE that stands alone: nothing says what is owed. */
    Optional<String> owed() {
        return owed;
    }

    /** The text behind the title page. */
    List<Passage> rest() {
        return List.copyOf(rest);
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    private boolean takes(Passage passage) {
        if (!passage.cells().isEmpty() && passage.is(Passage.Form.RAW)) {
            return takesTable(passage);
        }
        if (passage.is(Passage.Form.RAW)) {
            rest.add(passage);
            return true;
        }
        List<TitleLabels.Stated> stated = TitleLabels.readAll(passage.plain());
        if (!stated.isEmpty() && !passage.is(Passage.Form.ITEM)) {
            stated.forEach(datum -> state(datum, passage));
            return true;
        }
        if (PendingScanner.whole(passage.plain()).isPresent() && !passage.is(Passage.Form.ITEM)) {
            owed = owed.or(() -> Optional.of(passage.plain()));
            notes.add(Note.of(Note.Sort.ASSUMED, passage.line(), "importar.pendiente-solo", passage.plain()));
            return true;
        }
        if (passage.is(Passage.Form.ITEM)
                || passage.words() > MOST_WORDS
                || passage.plain().endsWith(".")
                || Headings.isNotice(passage.plain())
                || passage.is(Passage.Form.HEADING)
                        && !Headings.kinds(passage.plain()).isEmpty()) {
            return false;
        }
        named.add(passage);
        return true;
    }

    // A table is part of the title page where all its cells are labels and their values.
    private boolean takesTable(Passage table) {
        List<TitleLabels.Stated> found = new ArrayList<>();
        int cells = 0;
        for (List<String> row : table.cells()) {
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).isBlank()) {
                    continue;
                }
                cells++;
                Optional<TitleLabels.Stated> alone = TitleLabels.read(row.get(i));
                Optional<TitleLabels.Stated> pair =
                        i + 1 < row.size() ? TitleLabels.read(row.get(i), row.get(i + 1)) : Optional.empty();
                alone.or(() -> pair).ifPresent(found::add);
                if (alone.isEmpty() && pair.isPresent()) {
                    i++;
                }
            }
        }
        if (found.size() * 2 < cells || found.isEmpty()) {
            return false;
        }
        found.forEach(stated -> state(stated, table));
        String words =
                String.join(" | ", table.cells().stream().flatMap(List::stream).toList());
        notes.add(Note.of(Note.Sort.DROPPED, table.line(), "importar.tabla-de-datos", words));
        return true;
    }

    private void state(TitleLabels.Stated stated, Passage passage) {
        String before = data.putIfAbsent(stated.label(), stated.value());
        String key = before == null
                ? "importar.dato." + stated.label().name().toLowerCase(java.util.Locale.ROOT)
                : "importar.dato.repetido";
        boolean signed = stated.label().equals(TitleLabels.SIGNED);
        notes.add(Note.of(
                signed || before != null ? Note.Sort.DROPPED : Note.Sort.ASSUMED,
                passage.line(),
                signed ? "importar.dato.signed" : key,
                passage.cells().isEmpty() ? passage.plain() : stated.value()));
    }

    private void settle(String own) {
        String title = datum(TitleLabels.TITLE).orElseGet(() -> own.isBlank() ? chosen() : best(own));
        if (!title.isEmpty()) {
            data.put(TitleLabels.TITLE, title);
        }
        List<Passage> kept = new ArrayList<>();
        boolean used = false;
        for (Passage passage : named) {
            if (!used && passage.plain().equals(title)) {
                used = true;
                notes.add(Note.of(Note.Sort.ASSUMED, passage.line(), "importar.titulo", title));
            } else if (same(passage.plain(), title)) {
                notes.add(Note.of(Note.Sort.DROPPED, passage.line(), "importar.titulo-repetido", passage.plain()));
            } else if (isManual(passage.plain())) {
                notes.add(Note.of(Note.Sort.DROPPED, passage.line(), "importar.titulo-del-manual", passage.plain()));
            } else {
                kept.add(passage);
            }
        }
        rest.addAll(0, kept);
    }

    private String chosen() {
        List<String> candidates = named.stream()
                .map(Passage::plain)
                .filter(p -> !isManual(p) && !DAY.matcher(p).matches())
                .toList();
        String first = candidates.stream()
                .filter(p -> KIND.matcher(Fold.plain(p)).matches())
                .findFirst()
                .orElse(candidates.isEmpty() ? "" : candidates.get(0));
        return best(first);
    }

    // Of the same title written twice, the one with its accents.
    private String best(String title) {
        return named.stream()
                .map(Passage::plain)
                .filter(p -> same(p, title))
                .max(Comparator.comparing(p -> p.chars().filter(c -> c > 0x7F).count()))
                .orElse(title);
    }

    private boolean isManual(String words) {
        return same(words, known.title()) || MANUAL.matcher(Fold.plain(words)).matches();
    }

    private static boolean same(String a, String b) {
        return Fold.kebab(a).equals(Fold.kebab(b));
    }
}
