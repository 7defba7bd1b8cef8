package vigente.page;

import vigente.control.Coverage;
import vigente.message.Messages;

/**
 * How far a revision is acknowledged, in words.
 *
 * @param band {@code completo}, {@code faltan}, {@code sin-acuses} or {@code sin-lista}
 * @param label "Faltan 3"
 * @param share "7 de 10 (70 %)"; empty where nobody can be counted
 */
public record CoverageWords(String band, String label, String share) {
    static CoverageWords of(Coverage coverage) {
        String share = coverage.required() == 0
                ? ""
                : Messages.text("acuses.parte", coverage.signed().size(), coverage.required(), coverage.percent());
        if (coverage.isComplete()) {
            return new CoverageWords("completo", Messages.text("acuses.completo"), share);
        }
        if (coverage.required() == 0) {
            return coverage.groups().isEmpty()
                    ? new CoverageWords("sin-lista", Messages.text("acuses.sin-lista"), "")
                    : new CoverageWords("sin-acuses", Messages.text("acuses.sin-acuses"), "");
        }
        int left = coverage.outstanding().size();
        return new CoverageWords("faltan", Messages.count("acuses.faltan", left), share);
    }
}
