package vigente;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** What an example of the guide takes for granted, and where it belongs when its form alone does not tell. */
final class GuideContext {
    private static final String DRAFT = "politicas/viajes/1.00x/";
    private static final String PURCHASES = "politicas/compras/";

    /** Puts the words of an example into its place. */
    interface Placing {
        void place(GuideStage stage, String text) throws IOException;
    }

    /** What the guide abbreviates, as a person would write it. */
    private static final Map<String, String> SPELLED = Map.of(
            "(tabulador)", "\t",
            "… (tres páginas más)", "todos los viajes. ".repeat(200),
            ">>>>>>>>>>", ">".repeat(120),
            "[[[[[[[[[[", "[".repeat(200),
            "]]]]]]]]]]", "]".repeat(200),
            "*V*i*a*j*e*s* *n*a*c*i*o*n*a*l*e*s* …", "*V*i*a*j*e*s* ".repeat(1000),
            "El viático (con un signo invisible entre la á y la t)", "El viá\u200Btico");

    private static final Map<String, Placing> PLACES = Map.ofEntries(
            entry("acentos-perdidos", (stage, text) -> {
                stage.write(
                        DRAFT + "politica.yaml",
                        stage.read(DRAFT + "politica.yaml").replace("Política de ", ""));
                stage.write(
                        DRAFT + "politica.md",
                        "## Objetivo\n\nViajar.\n\n## Alcance\n\nTodos.\n\n## Lineamientos\n\n" + text);
            }),
            entry("acto-sobre-no-vigente", (stage, text) -> {
                second(stage, "fecha_emision: 2026-06-01\n");
                stage.add(PURCHASES + "registro.yaml", text);
            }),
            entry("anexo-de-otra-forma", (stage, text) -> {
                stage.add(DRAFT + "politica.yaml", "anexos: [{archivo: anexos/c.md, titulo: Ciclo, tipo: ciclo}]\n");
                stage.write(DRAFT + "anexos/c.md", text);
            }),
            entry("area-parecida", (stage, text) -> {
                String data = stage.read(DRAFT + "politica.yaml");
                for (String other : List.of("ventas", "ferias")) {
                    stage.write(
                            "politicas/" + other + "/1.00x/politica.yaml",
                            data.replace("PO-VIA-001", other) + "area: Comercial\n");
                    stage.write("politicas/" + other + "/1.00x/politica.md", stage.read(DRAFT + "politica.md"));
                }
                stage.write(DRAFT + "politica.yaml", data + text);
            }),
            entry("archivo-no-encontrado", (stage, text) -> {
                stage.write(DRAFT + "anexos/formato.pdf", "%PDF-1.4\n");
                stage.section("Notas", text);
            }),
            entry("archivo-demasiado-grande", (stage, text) -> {
                stage.write(DRAFT + "anexos/historial.md", "viaje ".repeat(1_500_000));
                stage.add(DRAFT + "politica.yaml", "anexos:\n" + text);
            }),
            entry("aviso-prohibe-de-mas", GuideContext::notice),
            entry("aviso-vacio", GuideContext::notice),
            entry("clave-falta", (stage, text) -> stage.write(DRAFT + "politica.yaml", text)),
            entry(
                    "definiciones-en-desorden",
                    (stage, text) -> stage.add(
                            DRAFT + "politica.yaml",
                            "definiciones:\n- {termino: Servicio, texto: Uno.}\n" + text
                                    + "- {termino: Valores, texto: Dos.}\n")),
            entry("emitida-con-pendiente", (stage, text) -> {
                String data = stage.read(PURCHASES + "1.00/politica.yaml");
                stage.write(PURCHASES + "1.00/politica.yaml", data.replaceFirst("responsable: .*\n", text));
            }),
            entry("enlace-muerto", GuideContext::template),
            entry("fechas-en-desorden", (stage, text) -> second(stage, text.replaceFirst("revision: .*\n", ""))),
            entry(
                    "huella-no-valida",
                    (stage, text) -> stage.add(
                            PURCHASES + "registro.yaml",
                            "- {acto: revision, revision: \"1.00\", fecha: 2026-02-02, nombre: Ana Ruiz, puesto: Director General,"
                                    + " " + text.strip() + "}\n")),
            entry("imagen-sin-imprimir", (stage, text) -> {
                Files.copy(
                        ProblemCase.FOLDER.resolve("imagen-sin-imprimir/politicas/viajes/1.00x/mapa.webp"),
                        stage.file(DRAFT + "ruta.webp"));
                stage.section("Notas", text);
            }),
            entry("manual-sin-politicas", (stage, text) -> GuidePaths.layOnly(stage, "politicas", text)),
            entry("nota-dentro-de-nota", (stage, text) -> stage.section("Notas", "Se compra en línea[^1].\n\n" + text)),
            entry("plantilla-falla", GuideContext::template),
            entry("plantilla-falta", GuideContext::template),
            entry("plantilla-mal-escrita", GuideContext::template),
            entry("plantilla-sin-fin", (stage, text) -> template(stage, text + "<@aviso/>\n")),
            entry("plantilla-sin-valor", GuideContext::template),
            entry("politica-sin-revisiones", (stage, text) -> GuidePaths.layOnly(stage, "politicas/viajes", text)),
            entry(
                    "puesto-fuera-de-lista",
                    (stage, text) -> stage.write(PURCHASES + "acuses.csv", "revision,nombre,puesto,fecha\n" + text)),
            entry("sin-lineamientos", (stage, text) -> {
                String body = stage.read(DRAFT + "politica.md");
                stage.write(DRAFT + "politica.md", body.substring(0, body.indexOf("1. ")) + text);
            }),
            entry(
                    "texto-no-utf8",
                    (stage, text) -> Files.write(
                            stage.file(DRAFT + "politica.md"),
                            text.contains("\uFFFD")
                                    ? text.replace('\uFFFD', 'í').getBytes(StandardCharsets.ISO_8859_1)
                                    : text.getBytes(StandardCharsets.UTF_8))),
            entry("yaml-tabulador", (stage, text) -> stage.add(DRAFT + "politica.yaml", "definiciones:\n" + text)));

    private GuideContext() {}

    /** Puts {@code text} into its own place; false where its form tells where it belongs. */
    static boolean isPlaced(GuideStage stage, String problem, String text) throws IOException {
        Placing placing = PLACES.get(problem);
        if (placing != null) {
            placing.place(stage, text);
        }
        return placing != null;
    }

    static String spelledOut(String text) {
        String out = text;
        for (Map.Entry<String, String> each : SPELLED.entrySet()) {
            out = out.replace(each.getKey(), each.getValue());
        }
        return out;
    }

    private static void notice(GuideStage stage, String text) throws IOException {
        stage.write("avisos/confidencialidad.md", text);
    }

    private static void template(GuideStage stage, String text) throws IOException {
        stage.write("plantillas/web/notice.ftlh", "<h1>Aviso</h1>\n" + text);
    }

    /** A second revision of the policy in force, authorised on the first of June. */
    private static void second(GuideStage stage, String dates) throws IOException {
        String data = stage.read(PURCHASES + "1.00/politica.yaml");
        stage.write(
                PURCHASES + "1.01/politica.yaml",
                data.replace("revision: 1.00", "revision: 1.01").replaceFirst("fecha_emision: .*\n", dates));
        stage.write(PURCHASES + "1.01/politica.md", stage.read(PURCHASES + "1.00/politica.md"));
        stage.add(
                PURCHASES + "registro.yaml",
                "- {acto: autorizacion, revision: \"1.01\", fecha: 2026-06-01, nombre: Luis Mora,"
                        + " puesto: Director General, huella: \"HUELLA(1.01)\"}\n");
    }
}
