package vigente.build;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vigente.export.Json;
import vigente.message.Messages;

/**
 * What the search says, as a script among its own ({@code vigente.sentences}): on every page these words would be a
 * kilobyte that most readers never see.
 */
final class SearchWords {
    /** Its path among the search's scripts, which are published as one. */
    static final String FILE = "js/search/sentences.js";

    /** What stands in a sentence for what is put in: the first and the second. */
    private static final Object[] GAPS = {"#", "@"};

    private SearchWords() {}

    static byte[] script() {
        byte[] words = Json.object(json -> sentences().forEach(json::text));
        return ("(window.vigente = window.vigente || {}).sentences = "
                        + new String(words, StandardCharsets.UTF_8).strip() + ";\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> sentences() {
        Map<String, String> said = new LinkedHashMap<>();
        for (String key : new String[] {
            "titulo",
            "pista",
            "cerrar",
            "resultados",
            "teclas",
            "todos",
            "cuenta.uno",
            "cuenta.varios",
            "nada",
            "falla",
            "frase",
            "sinonimo",
            "correccion",
            "tipo.politica",
            "tipo.definicion",
            "tipo.lineamiento",
            "tipo.seccion",
            "tipo.anexo"
        }) {
            said.put(key.replace('.', '-'), Messages.text("web.buscar." + key, GAPS));
        }
        said.put("revision", Messages.text("web.revision-corta", GAPS));
        return said;
    }
}
