package vigente.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import vigente.text.Fold;

/** What web pages and page prints leave in a copied text and nobody wrote as part of it. */
final class Debris {
    private static final Pattern PAGE = Pattern.compile(
            "\\d{1,3}\\s*/\\s*\\d{1,3}|(?:pagina|pag\\.?|page|hoja)\\s*:?\\s*\\d{1,4}(?:\\s*(?:de|of|/)\\s*\\d{1,4})?|-\\s*\\d{1,4}\\s*-");
    private static final Pattern WEB = Pattern.compile("embed size \\(px\\)|citation preview|download(?: now)?|"
            + "please enable javascript\\.?|coggle requires javascript to display documents\\.?|ir al contenido principal|"
            + "publicar un comentario|no hay comentarios:?|comentarios|entradas mas populares de este blog|"
            + "entrada(?:s)? (?:mas reciente|antigua|siguiente|anterior)s?|pagina principal|compartir(?: en .*)?|"
            + "enviar por correo electronico|escribe un blog|etiquetas:.*|suscribirse a:.*|con la tecnologia de blogger\\.?|"
            + "cargando(?:\\.\\.\\.|…)|imprimir(?: esta pagina)?|volver arriba|saltar al contenido");
    private static final Pattern STAMP = Pattern.compile("[•*-]?\\s*\\d{1,2}/\\d{1,2}/\\d{4}\\s+\\S.{0,60}");
    private static final Pattern RULE = Pattern.compile("[-_=*·.]{4,}");

    private Debris() {}

    /**
     * Why a line is no part of the text: the key of its reason; empty where it is.
     *
     * @param repeated whether the same line stands in the text more than once, as what every page of a print carries
     */
    static Optional<String> reason(String line, boolean repeated) {
        String words = Fold.plain(line).strip();
        if (RULE.matcher(words).matches()) {
            return Optional.of("raya");
        }
        if (PAGE.matcher(words).matches()) {
            return Optional.of("pagina");
        }
        if (WEB.matcher(words).matches()) {
            return Optional.of("web");
        }
        return repeated && STAMP.matcher(words).matches() ? Optional.of("sello") : Optional.empty();
    }
}
