package vigente.build;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.control.Authorisation;
import vigente.control.Standing;
import vigente.export.Json;
import vigente.page.SiteMap;
import vigente.policy.Act;
import vigente.policy.Annex;
import vigente.policy.Change;
import vigente.policy.Code;
import vigente.policy.Definition;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Rule;
import vigente.policy.Section;
import vigente.policy.Term;
import vigente.policy.Value;
import vigente.text.PendingMark;
import vigente.text.PlainText;

/** The whole manual as data ({@code datos/manual.json}): policies, revisions, states, definitions, rules, annexes, acts. */
final class ManualData {
    private final Edition edition;
    private final DataMemory memory;

    /** @param memory knows what was told before of policies that are the same */
    ManualData(Edition edition, DataMemory memory) {
        this.edition = edition;
        this.memory = memory;
    }

    /** Writes it policy by policy. */
    void writeTo(OutputStream out) throws IOException {
        try (DataMemory.Told told = memory.begin()) {
            write(out, told);
        }
    }

    private void write(OutputStream out, DataMemory.Told told) {
        Json.object(
                out,
                json -> json.text("titulo", text(edition.manual().settings().title()))
                        .text(
                                "organizacion",
                                text(edition.manual().settings().organisation().tradeName()))
                        .text(
                                "razon_social",
                                text(edition.manual().settings().organisation().legalName()))
                        .text("idioma", edition.manual().settings().language())
                        .text("al", edition.today().toString())
                        .array("politicas", edition.standings().all(), this::policy, told));
    }

    private void policy(Json json, Standing standing) {
        Policy policy = standing.policy();
        Revision shown = edition.directory().shown(policy);
        json.text("codigo", policy.code().map(Code::text).orElse(""))
                .text("politica", policy.slug().text())
                .text("titulo", text(shown.title().title()))
                .text("revision", shown.number().toString())
                .text("estado", standing.state(shown).id())
                .text("url", SiteMap.policy(policy.slug()))
                .texts("sustituida_por", codes(edition.standings().successors(policy)))
                .array("revisiones", policy.revisions(), (each, revision) -> revision(each, standing, revision))
                .array("actos", policy.acts(), ManualData::act);
    }

    private void revision(Json json, Standing standing, Revision revision) {
        String url = SiteMap.revision(standing.policy().slug(), revision.number());
        json.text("revision", revision.number().toString())
                .text("estado", standing.state(revision).id())
                .text("url", url)
                .text("pdf", SiteMap.pdf(standing.policy().slug(), revision.number()))
                .text("titulo", text(revision.title().title()))
                .text("tipo", revision.title().type().spanish())
                .text("clasificacion", text(revision.title().classification()))
                .text("area", text(revision.filing().area()))
                .text("responsable", text(revision.title().responsible()))
                .date("fecha_emision", revision.title().issued().known())
                .date("vigente_desde", Standing.effective(standing.policy(), revision))
                .texts(
                        "sustituye",
                        revision.title().replaces().stream()
                                .map(p -> p.target().written())
                                .toList())
                .text("huella", revision.fingerprint().toString())
                .text("autorizacion", authorisation(standing.policy(), revision))
                .array("secciones", revision.sections(), (each, section) -> section(each, section, url))
                .array("definiciones", revision.definitions(), (each, definition) -> definition(each, definition, url))
                .array("lineamientos", revision.rules(), (each, rule) -> rule(each, rule, url))
                .array("anexos", revision.annexes(), (each, annex) -> annex(each, annex, url))
                .array("cambios", revision.changes(), ManualData::change);
    }

    // A working copy needs none yet.
    private static String authorisation(Policy policy, Revision revision) {
        return revision.number().draft()
                ? ""
                : Authorisation.of(policy, revision).id();
    }

    private static List<String> codes(List<Policy> policies) {
        return policies.stream().flatMap(p -> p.code().stream()).map(Code::text).toList();
    }

    private static void section(Json json, Section section, String page) {
        json.text("id", section.id())
                .text("titulo", PlainText.ofWords(section.title()))
                .text("texto", PlainText.of(section.content()))
                .text("url", page + "#" + section.id());
    }

    private static void definition(Json json, Definition definition, String page) {
        json.text("id", definition.id())
                .text("numero", definition.number())
                .text("termino", definition.term().map(Term::written).orElse(""))
                .text("texto", definition.text().known().map(PlainText::of).orElse(""))
                .flag("pendiente", definition.text().owed().isPresent())
                .texts(
                        "sinonimos",
                        definition.synonyms().stream().map(Term::written).toList())
                .text("ver", definition.see().map(t -> t.written()).orElse(""))
                .text("url", page + "#" + definition.id())
                .array("incluye", definition.entries(), (each, entry) -> definition(each, entry, page));
    }

    private static void rule(Json json, Rule rule, String page) {
        String heading = PlainText.ofWords(rule.heading());
        String text = PlainText.of(rule.content());
        json.text("regla", rule.label())
                .text("texto", heading.isEmpty() ? text : (heading + "\n" + text).strip())
                .texts("obliga", rule.obliges())
                .text("url", page + "#" + rule.label())
                .array("incluye", rule.children(), (each, child) -> rule(each, child, page));
    }

    private static void annex(Json json, Annex annex, String page) {
        json.text("anexo", annex.label()).flag("pendiente", annex instanceof Annex.Owed);
        if (annex instanceof Annex.Document document) {
            json.text("titulo", text(document.title()))
                    .text("tipo", document.kind().spanish())
                    .text("archivo", document.file())
                    .flag("externo", document.origin().isPresent());
        }
        json.text("url", page + "#" + annex.label());
    }

    private static void change(Json json, Change change) {
        json.date("fecha", change.date().known())
                .text("autor", text(change.author()))
                .text("descripcion", text(change.description()))
                .text("motivo", change.reason());
    }

    private static void act(Json json, Act act) {
        json.text("acto", act.kind().spanish())
                .text("revision", act.revision().toString())
                .date("fecha", Optional.of(act.date()))
                .text("nombre", act.name())
                .text("puesto", act.post())
                .text("huella", act.fingerprint().map(f -> f.toString()).orElse(""))
                .text("motivo", act.reason())
                .text("nota", act.note())
                .array("archivos", files(act), ManualData::file);
    }

    private static List<Map.Entry<String, String>> files(Act act) {
        return act.files().map(marks -> List.copyOf(marks.byPath().entrySet())).orElse(List.of());
    }

    private static void file(Json json, Map.Entry<String, String> file) {
        json.text("archivo", file.getKey()).text("marca", file.getValue());
    }

    private static String text(Value<String> value) {
        return value.owed().isPresent() ? PendingMark.WORD : value.known().orElse("");
    }
}
