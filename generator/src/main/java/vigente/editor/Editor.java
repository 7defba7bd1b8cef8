package vigente.editor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.build.Preview;
import vigente.build.Sources;
import vigente.control.Standing;
import vigente.edit.CodeProposal;
import vigente.edit.OpenManual;
import vigente.edit.WorkingCopy;
import vigente.export.JsonReader;
import vigente.export.JsonValue;
import vigente.message.Messages;
import vigente.output.OutputFailure;
import vigente.output.OutputRefusal;
import vigente.page.EditorHomeView;
import vigente.page.EditorView;
import vigente.policy.Code;
import vigente.policy.Policy;
import vigente.policy.PolicyType;
import vigente.policy.Settings;

/** Answers what the editor's pages ask for; may be asked from several threads. */
public final class Editor {
    /** Below it stands all of the editor; no page that is published begins with a low line. */
    public static final String OWN = "_editor/";

    private static final String PAGE = "politica/";
    private static final String API = "api/";
    private static final String POLICIES = "politicas/";

    private final Preview preview;
    private final Sources sources;
    private final String token;
    private final Drafting drafting;
    private final Acting acting;

    /** @param token what every request that does something has to carry */
    public Editor(Preview preview, String token) {
        this.preview = preview;
        this.sources = preview.sources();
        this.token = token;
        this.drafting = new Drafting(preview, sources);
        this.acting = new Acting(sources);
    }

    /** Whether the file at {@code path} may be asked for by who does not know the token: it tells and does nothing. */
    public static boolean isOpen(String path) {
        return !path.startsWith(OWN + API);
    }

    /** The answer to a question for {@code path}, from the server's root. */
    public Answer get(String path) {
        String own = path.substring(OWN.length());
        if (own.equals("index.html")) {
            return Answer.page(preview.page(OWN + "index.html", home()));
        }
        if (own.startsWith(PAGE) && own.indexOf('/', PAGE.length()) < 0) {
            return Answer.page(preview.page(path, page(own.substring(PAGE.length()))));
        }
        if (own.startsWith(API + PAGE)) {
            return guarded(() -> drafting.show(own.substring((API + PAGE).length())));
        }
        // A previewed page leads to what stands beside it in the site.
        return Answer.elsewhere(own);
    }

    /** The answer to what is sent to {@code path}, from the server's root. */
    public Answer post(String path, byte[] body) {
        String own = path.substring(OWN.length());
        Optional<JsonValue> json = JsonReader.read(body);
        if (json.isEmpty()) {
            return Answer.refused(Messages.text("editor.no-json"));
        }
        if (own.startsWith(POLICIES)) {
            return shown(own.substring(POLICIES.length()), json.get());
        }
        String[] steps = own.split("/", -1);
        String act = steps.length > 1 ? steps[1] : "";
        String slug = steps.length > 2 ? steps[2] : "";
        return guarded(() -> act(act, slug, json.get()));
    }

    private Answer act(String act, String slug, JsonValue json) {
        return switch (act) {
            case "comprobar" -> drafting.check(slug, json);
            case "guardar" -> drafting.save(slug, json);
            case "nueva" -> acting.create(json);
            case "revisar" -> acting.revise(slug, json);
            case "emitir" -> acting.issue(slug, json);
            case "revisada" -> acting.review(slug, json);
            case "retirar" -> acting.retire(slug, json);
            default -> Answer.refused(Messages.text("editor.no-hay", act));
        };
    }

    private interface Question {
        Answer answer();
    }

    // The machine's reasons are sentences for the user: another command at work, a full disk, a file saved meanwhile.
    private static Answer guarded(Question question) {
        try {
            return question.answer();
        } catch (OutputFailure | OutputRefusal refused) {
            return Answer.refused(String.valueOf(refused.getMessage()));
        }
    }

    private Answer shown(String page, JsonValue json) {
        int slash = page.indexOf('/');
        Optional<byte[]> html =
                slash < 0 ? Optional.empty() : drafting.page(page.substring(0, slash), page.substring(slash + 1), json);
        return html.map(bytes -> new Answer(Answer.OK, "x.html", bytes, false))
                .orElseGet(() -> new Answer(
                        Answer.REFUSED,
                        "x.txt",
                        (Messages.text("editor.no-se-ve") + "\n").getBytes(StandardCharsets.UTF_8),
                        false));
    }

    private EditorView page(String slug) {
        Optional<Settings> settings = drafting.open().map(open -> open.manual().settings());
        List<String> types = new ArrayList<>();
        for (PolicyType type : PolicyType.values()) {
            types.add(type.spanish());
        }
        return new EditorView(
                slug,
                token,
                settings.map(Settings::posts).orElse(List.of()),
                settings.map(known -> known.confidentiality().levels()).orElse(List.of()),
                types);
    }

    private EditorHomeView home() {
        Optional<OpenManual> open = drafting.open();
        Map<String, Policy> known = new HashMap<>();
        open.ifPresent(read -> read.manual()
                .policies()
                .forEach(policy -> known.put(policy.slug().text(), policy)));
        List<EditorHomeView.Row> rows = WorkingCopy.policies(sources.content()).stream()
                .map(slug -> Optional.ofNullable(known.get(slug)).map(this::row).orElseGet(() -> unreadable(slug)))
                .toList();
        return new EditorHomeView(
                token,
                open.map(read -> read.manual().settings().posts()).orElse(List.of()),
                open.flatMap(read -> CodeProposal.of(read, "")).orElse(""),
                rows);
    }

    private static EditorHomeView.Row unreadable(String slug) {
        return new EditorHomeView.Row(slug, "", slug, Messages.text("editor.estado.ilegible"), "");
    }

    private EditorHomeView.Row row(Policy policy) {
        return new EditorHomeView.Row(
                policy.slug().text(),
                policy.code().map(Code::text).orElse(""),
                policy.newest().title().title().known().orElse(policy.slug().text()),
                Drafting.inWords(Standing.of(policy, sources.today())),
                policy.workingCopy().map(draft -> draft.number().toString()).orElse(""));
    }
}
