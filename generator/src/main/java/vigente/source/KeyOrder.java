package vigente.source;

import java.util.List;

/** The order in which keys are written where the author has not chosen one. */
final class KeyOrder {
    private static final List<String> KEYS = List.of(
            "codigo",
            "archivo",
            "titulo",
            "revision",
            "tipo",
            "area",
            "clasificacion",
            "responsable",
            "fecha_emision",
            "vigente_desde",
            "revision_periodica",
            "periodo",
            "a_partir_de",
            "elaboro",
            "nombre",
            "puesto",
            "fecha",
            "autor",
            "descripcion",
            "motivo",
            "sustituye",
            "idioma",
            "palabras_clave",
            "normas",
            "distribucion",
            "conservacion",
            "alias",
            "cambios",
            "definiciones",
            "termino",
            "ver",
            "texto",
            "sinonimos",
            "enlazar",
            "incluye",
            "anexos",
            "origen",
            "fuente",
            "permiso",
            "resumen",
            "contradice",
            "exenciones");

    private KeyOrder() {}

    /** Where {@code key} belongs among {@code present}: behind so many of them. */
    static int place(String key, List<String> present) {
        int own = KEYS.indexOf(key);
        int place = own < 0 ? present.size() : 0;
        for (int i = 0; i < present.size() && own >= 0; i++) {
            int other = KEYS.indexOf(present.get(i));
            place = other >= 0 && other < own ? i + 1 : place;
        }
        return place;
    }
}
