package vigente.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.message.Messages;
import vigente.policy.SectionKind;
import vigente.source.YamlText;
import vigente.text.Fold;

/** Settles what the data of politica.yaml shall be; what is not known stays PENDIENTE or is left out. */
final class PolicyData {
    private static final String OWED = "PENDIENTE";
    private static final Pattern NAME_AND_POST = Pattern.compile("([^,(/|–-]+?)\\s*[,(/|–-]\\s*(.+?)\\)?");

    private final Known known;
    private final TitlePage page;
    private final Wish wish;
    private final List<Note> notes = new ArrayList<>();
    private boolean owedIsPlaced;

    PolicyData(Known known, TitlePage page, Wish wish) {
        this.known = known;
        this.page = page;
        this.wish = wish;
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    /** The number of the working copy: that of the document, with the x of what is not issued. */
    String number() {
        Optional<String> stated = page.datum(TitleLabels.REVISION);
        String written = stated.orElse("1.00x").toLowerCase(Locale.ROOT).replaceAll("^v|x$", "");
        List<String> parts = List.of(written.split("\\.", -1));
        String minor = parts.size() > 1 ? parts.get(1) : "0";
        String number = Integer.parseInt(parts.get(0)) + "." + (minor.length() < 2 ? "0" + minor : minor) + "x";
        if (stated.isPresent() && !stated.get().equals(number)) {
            notes.add(Note.of(Note.Sort.ASSUMED, 0, "importar.numero", stated.get(), number));
        }
        return number;
    }

    /** politica.yaml up to the definitions. */
    String yaml(String title, List<Part> parts) {
        StringBuilder yaml = new StringBuilder();
        String code = code();
        line(yaml, "codigo", code);
        line(yaml, "titulo", title.isEmpty() ? OWED : YamlText.scalar(title));
        line(yaml, "revision", number());
        page.datum(TitleLabels.AREA).ifPresent(area -> line(yaml, "area", YamlText.scalar(area)));
        classification().ifPresent(level -> line(yaml, "clasificacion", YamlText.scalar(level)));
        line(yaml, "responsable", responsible(parts));
        date(TitleLabels.ISSUED).or(this::owedDate).ifPresent(day -> line(yaml, "fecha_emision", day));
        date(TitleLabels.SINCE).ifPresent(day -> line(yaml, "vigente_desde", day));
        cycle(parts)
                .ifPresent(cycle -> line(
                        yaml,
                        "revision_periodica",
                        "{periodo: " + cycle.period() + ", a_partir_de: " + (cycle.fromForce() ? "vigencia" : "emision")
                                + "}"));
        page.datum(TitleLabels.AUTHOR).ifPresent(author -> line(yaml, "elaboro", author(author)));
        return yaml.toString();
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append(key).append(": ").append(value).append('\n');
    }

    private String code() {
        if (wish.code().isPresent()) {
            return YamlText.scalar(wish.code().get());
        }
        Optional<String> stated = page.datum(TitleLabels.CODE);
        if (stated.isPresent() && known.codes().contains(stated.get().toLowerCase(Locale.ROOT))) {
            notes.add(Note.of(Note.Sort.LOOK, 0, "importar.codigo-ocupado", stated.get()));
            return owed("importar.nota.codigo-ocupado", stated.get());
        }
        if (stated.filter(code -> code.matches(".*[#|\\[\\]\\p{Cntrl}].*")).isPresent()) {
            return owed("importar.nota.codigo", stated.get());
        }
        if (stated.isPresent()) {
            return YamlText.scalar(stated.get());
        }
        owedIsPlaced = page.owed().isPresent();
        return page.owed().orElse(OWED);
    }

    // A PENDIENTE that stands alone is counted once: as the code, and where that is known, as the day of issue.
    private Optional<String> owedDate() {
        return owedIsPlaced ? Optional.empty() : page.owed();
    }

    private Optional<String> classification() {
        Optional<String> stated = page.datum(TitleLabels.CLASSIFICATION);
        Optional<String> level = stated.flatMap(s -> known.levels().stream()
                .filter(l -> Fold.plain(l).equals(Fold.plain(s)))
                .findFirst());
        if (stated.isPresent() && level.isEmpty() && !known.levels().isEmpty()) {
            notes.add(Note.of(Note.Sort.UNCLEAR, 0, "importar.clasificacion", stated.get()));
        }
        return known.levels().isEmpty() ? stated : level;
    }

    private String responsible(List<Part> parts) {
        Optional<String> stated = page.datum(TitleLabels.RESPONSIBLE);
        if (stated.isPresent()) {
            return post(stated.get()).map(YamlText::scalar).orElseGet(() -> {
                notes.add(Note.of(Note.Sort.UNCLEAR, 0, "importar.responsable", stated.get()));
                return owed("importar.nota.responsable", stated.get());
            });
        }
        Optional<Part> clause = Part.find(parts, SectionKind.RESPONSIBLE);
        String words =
                " " + Fold.plain(clause.map(PolicyData::words).orElse("")).replaceAll("[^\\p{L}]+", " ") + " ";
        List<String> named = known.posts().stream()
                .filter(post -> words.contains(" " + Fold.plain(post) + " "))
                .toList();
        if (named.size() == 1) {
            int line = clause.map(part -> part.pieces().get(0).first().line()).orElse(0);
            notes.add(Note.of(Note.Sort.ASSUMED, line, "importar.responsable-nombrado", named.get(0)));
            return YamlText.scalar(named.get(0));
        }
        notes.add(Note.of(Note.Sort.UNCLEAR, 0, "importar.sin-responsable", String.join(", ", known.posts())));
        return owed("importar.nota.sin-responsable", "");
    }

    private Optional<String> post(String written) {
        return known.posts().isEmpty()
                ? Optional.of(written)
                : known.posts().stream()
                        .filter(p -> Fold.plain(p).equals(Fold.plain(written)))
                        .findFirst();
    }

    private Optional<String> date(TitleLabels label) {
        return page.datum(label)
                .map(written -> Dates.read(written)
                        .map(LocalDate::toString)
                        .orElseGet(() -> owed("importar.nota.fecha", written)));
    }

    private Optional<Cycle> cycle(List<Part> parts) {
        Optional<Part> clause = Part.find(parts, SectionKind.REVIEW);
        Optional<Cycle> cycle = clause.map(PolicyData::words).flatMap(Cycle::of);
        cycle.ifPresent(found -> notes.add(Note.of(
                Note.Sort.ASSUMED,
                clause.get().pieces().get(0).first().line(),
                found.fromForce() ? "importar.periodo.vigencia" : "importar.periodo",
                found.period())));
        return cycle;
    }

    static String words(Part part) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : part.pieces()) {
            words.append(piece.first().plain()).append(' ');
        }
        return words.toString();
    }

    private String author(String written) {
        Matcher matcher = NAME_AND_POST.matcher(written);
        return matcher.matches()
                ? "{nombre: " + YamlText.quoted(matcher.group(1)) + ", puesto: " + YamlText.quoted(matcher.group(2))
                        + "}"
                : "{nombre: " + YamlText.quoted(written) + "}";
    }

    private static String owed(String key, String written) {
        return OWED + "(nota: "
                + Messages.text(key, written.replaceAll("[;(){}\"\\n#:]+", " ").strip()) + ")";
    }
}
