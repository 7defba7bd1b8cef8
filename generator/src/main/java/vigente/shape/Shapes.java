package vigente.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vigente.policy.Act;
import vigente.policy.AnnexKind;
import vigente.policy.Paper;
import vigente.policy.PolicyType;
import vigente.policy.ReviewCycle;

/** All groups of keys of the data files (format: "manual.yaml", "politica.yaml", "registro.yaml"). */
public final class Shapes {
    private static final Key START =
            Key.oneOf("a_partir_de", words(ReviewCycle.Base.values(), ReviewCycle.Base::spanish));
    private static final Key PERIOD = Key.text("periodo", Writing.SPAN);

    private static final Shape WAIVER = Shape.of(
            "exencion",
            Key.text("id").settled().needed("razon.exencion"),
            Key.text("motivo").settled().needed("razon.exencion"),
            Key.text("autor").settled().needed("razon.exencion"),
            Key.text("hasta", Writing.DAY).settled().needed("razon.exencion"));

    private static final Key WAIVERS = groups("exenciones", () -> WAIVER, Form.Line.OWED);

    static final Shape MANUAL = Shape.of(
            "manual",
            Key.text("titulo").needed("razon.titulo-manual"),
            Key.text("idioma", Writing.LANGUAGE),
            Key.group(
                            "organizacion",
                            Shape.of(
                                    "organizacion",
                                    Key.text("nombre_comercial"),
                                    Key.text("razon_social"),
                                    Key.texts("otros_nombres")))
                    .needed("razon.organizacion"),
            Key.texts("puestos"),
            Key.group(
                    "confidencialidad",
                    Shape.of("confidencialidad", Key.text("clasificacion"), Key.texts("niveles"), Key.text("aviso"))),
            Key.group(
                    "revision_periodica",
                    Shape.of("ciclo", PERIOD, START, Key.of("avisar", new Form.Texts(Writing.SPAN)))),
            Key.group("identidad", Shape.of("identidad", Key.text("logo"), Key.text("color", Writing.COLOUR))),
            Key.oneOf("papel", words(Paper.values(), Paper::spanish)),
            Key.group("sitio", Shape.of("sitio", Key.text("url", Writing.ADDRESS))),
            Key.text("mismo_autor_autoriza", Writing.YES_NO),
            Key.text("publicar_borradores", Writing.YES_NO),
            WAIVERS);

    public static final Shape DEFINITION = Shape.of(
            "definicion",
            Key.text("termino"),
            Key.text("texto"),
            Key.texts("sinonimos"),
            Key.text("enlazar", Writing.YES_NO),
            Key.text("ver"),
            groups("incluye", Shapes::definition, Form.Line.TEXT));

    public static final Shape ANNEX = Shape.of(
            "anexo",
            Key.text("archivo").needed("razon.anexo"),
            Key.text("titulo"),
            Key.oneOf("tipo", words(AnnexKind.values(), AnnexKind::spanish)),
            Key.oneOf("origen", List.of("interno", "externo")),
            Key.text("fuente"),
            Key.text("fecha"),
            Key.text("permiso"),
            Key.text("resumen"),
            Key.texts("contradice"));

    private static final Shape CHANGE = Shape.of(
            "cambio", Key.text("fecha", Writing.DAY), Key.text("autor"), Key.text("descripcion"), Key.text("motivo"));

    static final Shape POLICY = Shape.of(
            "politica",
            Key.text("codigo", Writing.CODE).needed("razon.codigo"),
            Key.text("titulo").needed("razon.titulo"),
            Key.text("revision", Writing.REVISION).needed("razon.revision"),
            Key.text("responsable").needed("razon.responsable"),
            Key.oneOf("tipo", words(PolicyType.values(), PolicyType::spanish)),
            Key.text("area"),
            Key.text("clasificacion"),
            Key.text("fecha_emision", Writing.DAY),
            Key.text("vigente_desde", Writing.DAY),
            Key.group("revision_periodica", Shape.of("ciclo-propio", PERIOD, START)),
            Key.group(
                    "elaboro",
                    Shape.of("elaboro", Key.text("nombre"), Key.text("puesto"), Key.text("fecha", Writing.DAY))),
            Key.texts("sustituye"),
            groups("cambios", () -> CHANGE, Form.Line.OWED),
            groups("definiciones", () -> DEFINITION, Form.Line.TEXT),
            groups("anexos", () -> ANNEX, Form.Line.OWED),
            Key.texts("palabras_clave"),
            Key.texts("normas"),
            Key.text("idioma", Writing.LANGUAGE),
            Key.texts("alias"),
            Key.texts("distribucion"),
            Key.text("conservacion"),
            WAIVERS);

    /** Only what was approved as a whole can be told apart file by file. */
    public static final Shape ACT = new Shape(
            "acto",
            Stream.of(
                            Key.oneOf("acto", words(Act.Kind.values(), Act.Kind::spanish))
                                    .needed("razon.acto"),
                            Key.text("revision", Writing.REVISION).needed("razon.acto"),
                            Key.text("fecha", Writing.DAY).needed("razon.acto"),
                            Key.text("nombre").needed("razon.acto"),
                            Key.text("puesto"),
                            Key.text("huella", Writing.FINGERPRINT),
                            Key.of("archivos", new Form.Pairs(Writing.MARK)),
                            Key.text("motivo"),
                            Key.text("nota"))
                    .map(Key::settled)
                    .toList(),
            Optional.of(new Shape.Proviso(
                    "acto",
                    Act.Kind.AUTHORISED.spanish(),
                    Key.text("huella", Writing.FINGERPRINT).settled().needed("razon.huella"),
                    "archivos")));

    private Shapes() {}

    private static Shape definition() {
        return DEFINITION;
    }

    private static Key groups(String name, Supplier<Shape> shape, Form.Line line) {
        return Key.of(name, new Form.Groups(shape, line));
    }

    private static <T> List<String> words(T[] choices, Function<T, String> word) {
        return Arrays.stream(choices).map(word).toList();
    }
}
