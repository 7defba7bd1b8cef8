package vigente.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vigente.build.Preview;
import vigente.build.Sources;
import vigente.control.Standing;
import vigente.edit.Candidate;
import vigente.edit.OpenManual;
import vigente.edit.Saving;
import vigente.edit.WorkingCopy;
import vigente.export.Json;
import vigente.export.JsonValue;
import vigente.message.Messages;
import vigente.output.ContentChange;
import vigente.output.ContentFolder;
import vigente.page.SiteMap;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Slug;
import vigente.problem.Problem;
import vigente.problem.Tally;
import vigente.source.DataText;
import vigente.source.TextParts;
import vigente.source.Unsaved;
import vigente.source.WrittenText;

/** Writing in a working copy: its forms, what is wrong with what is being written, saving it, seeing it as a page. */
final class Drafting {
    private final Preview preview;
    private final Sources sources;

    Drafting(Preview preview, Sources sources) {
        this.preview = preview;
        this.sources = sources;
    }

    /** The manual as the preview knows it; empty where it cannot be read. */
    Optional<OpenManual> open() {
        return preview.read()
                .map(read -> new OpenManual(
                        sources.content(),
                        sources.name(),
                        sources.today(),
                        read.manual(),
                        read.problems(),
                        sources.texts()));
    }

    /** What the page of the policy {@code slug} shows. */
    Answer show(String slug) {
        Optional<WorkingCopy> copy = WorkingCopy.find(sources.content(), slug);
        if (copy.isPresent() && isForeign(copy.get())) {
            return Answer.refused(Messages.text("editor.no-utf8", copy.get().folder()));
        }
        Optional<Policy> policy = open().flatMap(open -> policy(open, slug));
        if (copy.isEmpty() && policy.isEmpty()) {
            return Answer.json(
                    Answer.NOT_FOUND, json -> json.text("mensaje", Messages.text("editor.sin-politica", slug)));
        }
        return Answer.json(Answer.OK, json -> {
            json.text("politica", slug).text("titulo", title(policy, slug)).text("estado", state(policy));
            copy.ifPresent(now -> write(json, now, texts(now)));
        });
    }

    private static Optional<Policy> policy(OpenManual open, String slug) {
        return open.manual().policies().stream()
                .filter(policy -> policy.slug().text().equals(slug))
                .findFirst();
    }

    private static String title(Optional<Policy> policy, String slug) {
        return policy.map(Policy::newest)
                .flatMap(newest -> newest.title().title().known())
                .orElse(slug);
    }

    private String state(Optional<Policy> policy) {
        return policy.map(known -> Standing.of(known, sources.today()))
                .map(Drafting::inWords)
                .orElseGet(() -> Messages.text("editor.estado.ilegible"));
    }

    /** What is to be known about a policy's revisions. */
    static String inWords(Standing standing) {
        Revision shown = standing.shown();
        String words = Messages.text(
                "editor.estado",
                shown.number(),
                Messages.text("estado." + standing.state(shown).id()));
        return standing.policy()
                .workingCopy()
                .filter(draft -> !draft.equals(shown))
                .map(draft -> Messages.text("editor.estado.con-copia", words, draft.number()))
                .orElse(words);
    }

    private static boolean isForeign(WorkingCopy copy) {
        return copy.files().values().stream()
                .anyMatch(bytes -> WrittenText.of(bytes).isEmpty());
    }

    private static Map<String, String> texts(WorkingCopy copy) {
        Map<String, String> texts = new TreeMap<>();
        copy.files()
                .forEach((name, bytes) -> texts.put(
                        name, WrittenText.of(bytes).map(WrittenText::plain).orElse("")));
        return texts;
    }

    private void write(Json json, WorkingCopy copy, Map<String, String> texts) {
        String data = texts.getOrDefault(WorkingCopy.DATA, "");
        String text = texts.getOrDefault(copy.text(), "");
        json.text("revision", copy.number().toString())
                .text("pagina", "/" + SiteMap.revision(new Slug(copy.slug()), copy.number()));
        prints(json, copy);
        forms(json, copy, data, text);
        problems(json, copy, data, text, Unsaved.NONE);
    }

    private static void forms(Json json, WorkingCopy copy, String data, String text) {
        json.object("datos", inner -> {
            inner.text("archivo", WorkingCopy.DATA).text("texto", data);
            data(data)
                    .map(DataText::data)
                    .filter(keys -> !keys.isEmpty())
                    .ifPresent(keys -> inner.object(
                            "claves",
                            fields -> keys.values().forEach((key, value) -> FormJson.write(fields, key, value))));
        });
        json.object("texto", inner -> {
            inner.text("archivo", copy.text()).text("texto", text);
            if (copy.text().equals(WorkingCopy.MARKDOWN)) {
                FormJson.write(inner, "partes", TextParts.of(text).parts());
            }
        });
    }

    private static Optional<DataText> data(String text) {
        return DataText.of(WorkingCopy.DATA, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void prints(Json json, WorkingCopy copy) {
        json.object(
                "huellas",
                prints -> List.of(WorkingCopy.DATA, copy.text())
                        .forEach(name -> prints.text(name, copy.fingerprint(name))));
    }

    private void problems(Json json, WorkingCopy copy, String data, String text, Unsaved unsaved) {
        List<Problem> problems = open().map(
                        open -> Candidate.of(open, copy.slug(), unsaved).problems())
                .orElse(List.of());
        Findings.write(
                json.text("resumen", Tally.of(problems).counts()), "problemas", problems, fields(copy, data, text));
    }

    /** Which field of the forms a problem concerns. */
    private static Function<Problem, String> fields(WorkingCopy copy, String data, String text) {
        Optional<DataText> keys = data(data);
        TextParts parts = TextParts.of(text);
        return problem -> {
            String file = problem.place().file();
            if (file.equals(copy.folder() + "/" + WorkingCopy.DATA)) {
                return keys.map(own -> own.addressAt(
                                problem.place().line(), problem.place().column()))
                        .orElse("");
            }
            return file.equals(copy.folder() + "/" + WorkingCopy.MARKDOWN)
                    ? parts.addressAt(problem.place().line())
                    : "";
        };
    }

    /** The texts that a wish comes to, with what is wrong with them. */
    Answer check(String slug, JsonValue json) {
        Optional<WorkingCopy> copy = WorkingCopy.find(sources.content(), slug);
        Optional<Wish> wish = Wish.of(json);
        if (copy.isEmpty() || wish.isEmpty()) {
            return Answer.refused(Messages.text(copy.isEmpty() ? "editor.sin-copia" : "editor.no-se-escribe"));
        }
        return Answer.json(Answer.OK, answer -> written(answer, copy.get(), wish.get()));
    }

    private void written(Json json, WorkingCopy copy, Wish wish) {
        forms(json, copy, wish.data(), wish.text());
        problems(json, copy, wish.data(), wish.text(), wish.unsaved(copy));
    }

    /** Writes what is wished, unless somebody else has written there since. */
    Answer save(String slug, JsonValue json) {
        Optional<Wish> wish = Wish.of(json);
        if (wish.isEmpty()) {
            return Answer.refused(Messages.text("editor.no-se-escribe"));
        }
        try (ContentChange change = ContentFolder.at(sources.content()).open()) {
            Optional<WorkingCopy> copy = WorkingCopy.find(sources.content(), slug)
                    .filter(now -> wish.get().isOf(now.number()));
            if (copy.isEmpty()) {
                return Answer.json(
                        Answer.CONFLICT,
                        answer -> answer.text(
                                        "mensaje",
                                        Messages.text(
                                                "editor.copia-ida", wish.get().revision()))
                                .array("conflictos", List.<String>of(), (row, none) -> {}));
            }
            return save(copy.get(), wish.get(), change);
        }
    }

    private Answer save(WorkingCopy copy, Wish wish, ContentChange change) {
        Map<String, byte[]> wanted = new TreeMap<>();
        wish.files(copy)
                .forEach((name, text) -> wanted.put(
                        name,
                        WrittenText.of(copy.bytes(name))
                                .map(written -> written.with(text))
                                .orElseThrow(() -> new IllegalStateException(name))));
        Saving saving = new Saving(copy, wanted, wish.read());
        List<String> conflicts = saving.conflicts();
        if (!conflicts.isEmpty()) {
            return conflict(copy, wish, conflicts);
        }
        saving.write(change);
        WorkingCopy now = WorkingCopy.find(sources.content(), copy.slug()).orElse(copy);
        return Answer.json(Answer.OK, json -> {
            prints(json.text("mensaje", Messages.text("editor.guardado")), now);
            written(json, now, wish);
        });
    }

    private static Answer conflict(WorkingCopy copy, Wish wish, List<String> conflicts) {
        Map<String, String> own = wish.files(copy);
        Map<String, String> there = texts(copy);
        return Answer.json(Answer.CONFLICT, json -> {
            prints(json.text("mensaje", Messages.text("editor.conflicto")), copy);
            json.array(
                    "conflictos",
                    conflicts,
                    (row, name) -> row.text("archivo", name)
                            .text("suyo", own.getOrDefault(name, ""))
                            .text("guardado", there.getOrDefault(name, "")));
        });
    }

    /** The page {@code file} of the policy's folder, as it would be with what is wished. */
    Optional<byte[]> page(String slug, String file, JsonValue json) {
        Optional<WorkingCopy> copy = WorkingCopy.find(sources.content(), slug);
        Optional<Wish> wish = Wish.of(json);
        return open().filter(open -> copy.isPresent() && wish.isPresent())
                .map(open -> Candidate.of(open, slug, wish.orElseThrow().unsaved(copy.orElseThrow())))
                .filter(candidate -> candidate.policy().isPresent())
                .flatMap(candidate -> preview.page(candidate.manual(), "politicas/" + slug + "/" + file));
    }
}
