package vigente.editor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import vigente.export.Json;
import vigente.problem.Problem;

/**
 * What a request to the editor is answered with.
 *
 * @param status of HTTP
 * @param name that tells its kind by its ending: {@code x.html}, {@code x.json}
 * @param frames whether the page shows another one inside itself
 */
public record Answer(int status, String name, byte[] bytes, boolean frames) {
    static final int OK = 200;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    static final int REFUSED = 422;

    private static final int FOUND = 302;

    static Answer page(byte[] html) {
        return new Answer(OK, "x.html", html, true);
    }

    static Answer json(int status, Consumer<Json> fields) {
        return new Answer(status, "x.json", Json.object(fields), false);
    }

    /** What cannot be done, in one sentence. */
    static Answer refused(String sentence) {
        return json(REFUSED, json -> json.text("mensaje", sentence));
    }

    /** What cannot be done, with the reasons against it. */
    static Answer refused(String sentence, List<Problem> reasons) {
        return json(REFUSED, json -> Findings.write(json.text("mensaje", sentence), "motivos", reasons, problem -> ""));
    }

    /** What is to be looked for at {@code address}, from the server's root. */
    static Answer elsewhere(String address) {
        return new Answer(FOUND, "/" + address, new byte[0], false);
    }

    /** Where to look instead; empty where this is the answer itself. */
    public String location() {
        return status == FOUND ? name : "";
    }

    @Override
    public String toString() {
        return status + " " + name + "\n" + new String(bytes, StandardCharsets.UTF_8);
    }
}
