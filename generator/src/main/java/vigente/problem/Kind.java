package vigente.problem;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every problem there is: its stable id, as reports show it and the editors' guide explains it, and how grave it is.
 *
 * <p>The words stand in the message bundle under {@code problema.ID} and {@code problema.ID.ayuda}.
 */
public enum Kind {
    // files and YAML
    MANUAL_MISSING("manual-falta", Severity.ERROR),
    NO_POLICIES("manual-sin-politicas", Severity.WARNING),
    NOTICE_MISSING("aviso-falta", Severity.ERROR),
    NOTICE_EMPTY("aviso-vacio", Severity.ERROR),
    NOT_UTF8("texto-no-utf8", Severity.ERROR),
    CONTROL_CHARACTER("caracter-de-control", Severity.ERROR),
    FILE_TOO_LARGE("archivo-demasiado-grande", Severity.ERROR),
    YAML_SYNTAX("yaml-mal-escrito", Severity.ERROR),
    YAML_TAB("yaml-tabulador", Severity.ERROR),
    YAML_DOCUMENTS("yaml-varios-documentos", Severity.ERROR),
    YAML_DUPLICATE_KEY("yaml-clave-repetida", Severity.ERROR),
    YAML_TAG("yaml-etiqueta", Severity.ERROR),
    YAML_LIMIT("yaml-desmedido", Severity.ERROR),
    UNKNOWN_KEY("clave-desconocida", Severity.ERROR),
    MISSING_KEY("clave-falta", Severity.ERROR),
    EMPTY_VALUE("valor-vacio", Severity.ERROR),
    VALUE_TOO_LONG("dato-demasiado-largo", Severity.ERROR),
    WRONG_SHAPE("forma-inesperada", Severity.ERROR),
    BAD_DATE("fecha-no-valida", Severity.ERROR),
    BAD_PERIOD("periodo-no-valido", Severity.ERROR),
    PERIOD_NOT_POSITIVE("periodo-no-positivo", Severity.ERROR),
    BAD_CHOICE("valor-no-admitido", Severity.ERROR),
    BAD_ALIAS("alias-no-valido", Severity.ERROR),
    BAD_COLOUR("color-no-valido", Severity.ERROR),
    BAD_LANGUAGE("idioma-no-valido", Severity.ERROR),
    BAD_ADDRESS("direccion-no-valida", Severity.ERROR),
    UNKNOWN_POST("responsable-desconocido", Severity.ERROR),
    UNKNOWN_LEVEL("clasificacion-desconocida", Severity.ERROR),
    BAD_CODE("codigo-no-valido", Severity.ERROR),
    DUPLICATE_CODE("codigo-repetido", Severity.ERROR),
    BAD_REVISION("revision-no-valida", Severity.ERROR),
    REVISION_MISMATCH("revision-no-coincide", Severity.ERROR),
    BAD_REVISION_FOLDER("carpeta-no-es-revision", Severity.ERROR),
    EMPTY_REVISION("revision-vacia", Severity.ERROR),
    POLICY_WITHOUT_REVISIONS("politica-sin-revisiones", Severity.ERROR),
    SEVERAL_DRAFTS("varias-copias-de-trabajo", Severity.ERROR),
    DRAFT_NOT_NEWEST("copia-de-trabajo-atrasada", Severity.ERROR),
    BAD_NAME("nombre-no-valido", Severity.ERROR),
    UNPORTABLE_NAME("nombre-no-portatil", Severity.WARNING),
    STRAY_FILE("archivo-ignorado", Severity.WARNING),
    ADDRESS_COLLISION("direccion-repetida", Severity.ERROR),
    BOTH_TEXTS("dos-textos", Severity.ERROR),
    TEXT_MISSING("texto-falta", Severity.ERROR),
    FILE_COLLISION("archivo-repetido", Severity.ERROR),
    LINK_LEAVES("enlace-sale-de-la-carpeta", Severity.ERROR),
    PATH_LEAVES("ruta-sale-de-la-carpeta", Severity.ERROR),
    FILE_NOT_FOUND("archivo-no-encontrado", Severity.ERROR),
    ACTIVE_FILE("anexo-ejecutable", Severity.ERROR),
    WRONG_IMAGE("imagen-no-admitida", Severity.ERROR),

    // text
    SECTION_MISSING("seccion-falta", Severity.ERROR),
    SECTION_EMPTY("seccion-vacia", Severity.WARNING),
    SECTION_REPEATED("seccion-repetida", Severity.WARNING),
    HEADING_SKIPS("nivel-saltado", Severity.ADVICE),
    TITLE_DIFFERS("titulo-distinto", Severity.ADVICE),
    NO_RULES("sin-lineamientos", Severity.WARNING),
    LIST_RESTARTS("lista-vuelve-a-empezar", Severity.ADVICE),
    RAW_HTML("html-crudo", Severity.WARNING),
    HTML_COMMENT("comentario-html", Severity.ADVICE),
    IMAGE_WITHOUT_ALT("imagen-sin-texto", Severity.WARNING),
    PENDING_MALFORMED("pendiente-mal-escrito", Severity.ERROR),
    BROKEN_REFERENCE("referencia-rota", Severity.ERROR),
    UNKNOWN_ATTRIBUTE("atributo-desconocido", Severity.WARNING),
    ATTRIBUTE_MISPLACED("atributo-fuera-de-lugar", Severity.WARNING),
    UNSAFE_LINK("enlace-que-ejecuta", Severity.WARNING),
    UNUSED_DEFINITION("definicion-sin-uso", Severity.ADVICE),
    NESTED_FOOTNOTE("nota-dentro-de-nota", Severity.WARNING),
    CROWDED_TEXT("texto-sobrecargado", Severity.WARNING),
    ANCHOR_REPEATED("ancla-repetida", Severity.ERROR),
    ADOC_INCLUDE("adoc-include", Severity.ERROR),
    ADOC_NOT_CARRIED_OUT("adoc-sin-efecto", Severity.WARNING),
    ADOC_UNREADABLE("adoc-mal-escrito", Severity.WARNING),
    BIDI_CHARACTER("caracter-invisible", Severity.WARNING),
    DEEP_NESTING("anidado-demasiado-hondo", Severity.ERROR),

    UNDECLARED_NAME("nombre-no-declarado", Severity.WARNING),
    AREA_ALIKE("area-parecida", Severity.ADVICE),

    // definitions, annexes
    TERM_REPEATED("termino-repetido", Severity.ERROR),
    TERM_ELSEWHERE("termino-en-otra-politica", Severity.ADVICE),
    TERM_DIFFERS("termino-definido-distinto", Severity.WARNING),
    DEFINITION_EMPTY("definicion-vacia", Severity.ERROR),
    ANNEX_UNDECLARED("anexo-sin-declarar", Severity.ADVICE),
    ANNEX_SHAPE("anexo-de-otra-forma", Severity.WARNING),
    ANNEX_PERMISSION("anexo-sin-permiso", Severity.WARNING),

    // the language of a policy: what a careful editor would ask
    REVIEW_CLAUSE_DIFFERS("clausula-de-revision", Severity.WARNING),
    REVIEW_CLAUSE_UNDATED("clausula-sin-fecha", Severity.WARNING),
    NEEDED_ANNEX_OWED("anexo-necesario-pendiente", Severity.WARNING),
    DEFINITIONS_OUT_OF_ORDER("definiciones-en-desorden", Severity.ADVICE),
    DEFINITION_HALF_WRITTEN("definicion-a-medias", Severity.ADVICE),
    DEFINITION_WITHOUT_TEXT("definicion-sin-texto", Severity.ADVICE),
    DUTY_IN_DEFINITION("obligacion-en-definicion", Severity.ADVICE),
    DEFINITIONS_ALIKE("definiciones-parecidas", Severity.ADVICE),
    DEFINITIONS_IN_CIRCLE("definiciones-en-circulo", Severity.ADVICE),
    TERM_UNUSED("termino-sin-uso", Severity.ADVICE),
    NAME_UNDEFINED("nombre-sin-definir", Severity.ADVICE),
    RELATIVE_REFERENCE("referencia-relativa", Severity.ADVICE),
    RULE_BLOCKED("lineamiento-bloqueado", Severity.ADVICE),
    RULE_WITHOUT_VERB("lineamiento-sin-obligacion", Severity.ADVICE),
    RULE_WITHOUT_ACTOR("lineamiento-sin-sujeto", Severity.ADVICE),
    LIST_UNEVEN("lista-desigual", Severity.ADVICE),
    ENTRIES_UNEVEN("entradas-desiguales", Severity.ADVICE),
    COUNT_DIFFERS("cuenta-no-coincide", Severity.WARNING),
    FOREIGN_UNMARKED("palabra-extranjera", Severity.ADVICE),
    WRONG_PHRASE("expresion-incorrecta", Severity.ADVICE),
    SPELLING("ortografia", Severity.ADVICE),
    GRAMMAR("gramatica", Severity.ADVICE),
    ADDRESS_MIXED("tu-y-usted", Severity.ADVICE),
    SIGN_UNOPENED("signo-sin-abrir", Severity.ADVICE),
    NOTICE_FORBIDS("aviso-prohibe-de-mas", Severity.ADVICE),
    ACCENTS_LOST("acentos-perdidos", Severity.WARNING),
    TEXT_GARBLED("texto-mal-decodificado", Severity.WARNING),

    // document control
    PENDING_IN_ISSUED("emitida-con-pendiente", Severity.ERROR),
    ISSUED_WITHOUT_DATE("emitida-sin-fecha", Severity.ERROR),
    ISSUED_WITHOUT_AUTHOR("emitida-sin-autor", Severity.ADVICE),
    NOT_AUTHORISED("emitida-sin-autorizacion", Severity.ERROR),
    CHANGED_AFTER("cambio-despues-de-autorizarse", Severity.ERROR),
    AUTHOR_AUTHORISES("autor-autoriza", Severity.ERROR),
    UNKNOWN_ACT("acto-desconocido", Severity.ERROR),
    ACT_WITHOUT_REVISION("acto-sin-revision", Severity.ERROR),
    BAD_FINGERPRINT("huella-no-valida", Severity.ERROR),
    WAIVER_EXPIRED("exencion-vencida", Severity.ERROR),
    WAIVER_UNKNOWN("exencion-desconocida", Severity.ERROR),
    ACT_UNSIGNED("acto-sin-firma", Severity.ERROR),
    ACT_REFUSED("acto-no-admitido", Severity.ERROR),
    AUTHOR_MISSING("emitir-sin-autor", Severity.WARNING),
    ISSUED_OWING("emitir-con-pendiente", Severity.WARNING),
    REPLACES_UNKNOWN("sustituye-desconocida", Severity.ADVICE),
    REPLACES_IN_CIRCLE("sustituye-en-circulo", Severity.ERROR),
    REPLACED_STILL_IN_FORCE("sustituida-sigue-vigente", Severity.WARNING),
    REPLACED_TWICE("sustituida-dos-veces", Severity.ADVICE),
    DATES_OUT_OF_ORDER("fechas-en-desorden", Severity.ERROR),
    DATES_DISAGREE("fechas-incoherentes", Severity.WARNING),
    DAYS_WITHOUT_TEXT("dias-sin-texto", Severity.ERROR),
    NUMBER_SKIPPED("numero-saltado", Severity.WARNING),
    CHANGES_UNTOLD("sin-control-de-cambios", Severity.ADVICE),
    ACTS_OUT_OF_ORDER("actos-en-desorden", Severity.WARNING),
    ACT_IN_FUTURE("acto-futuro", Severity.WARNING),
    ACT_AFTER_WITHDRAWAL("acto-tras-retiro", Severity.WARNING),
    ACT_ON_TEXT_NOT_IN_FORCE("acto-sobre-no-vigente", Severity.WARNING),
    UNDECLARED_POST("puesto-no-declarado", Severity.ADVICE),

    // circulation: who has read a policy and who holds it, and how long it is kept
    CSV_SYNTAX("csv-mal-escrito", Severity.ERROR),
    UNKNOWN_COLUMN("columna-desconocida", Severity.ERROR),
    ROW_WITHOUT_REVISION("fila-sin-revision", Severity.ERROR),
    POST_NOT_LISTED("puesto-fuera-de-lista", Severity.WARNING),
    ACKNOWLEDGED_TWICE("acuse-repetido", Severity.ADVICE),
    COPY_REPEATED("copia-repetida", Severity.WARNING),
    UNTIMELY_DATE("fecha-fuera-de-tiempo", Severity.WARNING),
    RETENTION_WORDS("conservacion-sin-plazo", Severity.ADVICE),

    // templates
    TEMPLATE_FOLDER("plantillas-faltan", Severity.ERROR),
    TEMPLATE_MISSING("plantilla-falta", Severity.ERROR),
    TEMPLATE_SYNTAX("plantilla-mal-escrita", Severity.ERROR),
    TEMPLATE_VALUE("plantilla-sin-valor", Severity.ERROR),
    TEMPLATE_FAILED("plantilla-falla", Severity.ERROR),
    TEMPLATE_ENDLESS("plantilla-sin-fin", Severity.ERROR),
    DEAD_LINK("enlace-muerto", Severity.WARNING),

    // print
    PRINT_GLYPH("signo-sin-imprimir", Severity.WARNING),
    PRINT_PICTURE("imagen-sin-imprimir", Severity.WARNING);

    private final String id;
    private final Severity severity;

    Kind(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** The kind with that id, empty where there is none. */
    public static Optional<Kind> withId(String id) {
        return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
    }
}
