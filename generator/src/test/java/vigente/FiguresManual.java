package vigente;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import vigente.policy.Fingerprinter;

/**
 * A manual of any number of policies to measure with, and the same texts as a project of another generator of sites (Hugo).
 *
 * <p>Each policy has some 2,000 words, twelve terms and an annex. Distinct terms grow with the square root of the policies, so that
 * many define the same one, as departments do. The same number gives the same bytes.
 */
record FiguresManual(int policies) {
    /** The working copy in which a figure's changes are made. */
    static final int CHANGED = 7;

    private static final int DRAFTS = 20;
    private static final int TERMS = 12;
    private static final int RULES = 16;
    private static final int DISTINCT = 50;
    private static final List<String> AREAS =
            List.of("Ventas", "Compras", "Finanzas", "Personal", "Sistemas", "Calidad", "Jurídico");
    private static final List<String> THINGS = List.of(
            "acuerdo",
            "anticipo",
            "catálogo",
            "cierre",
            "contrato",
            "cotización",
            "custodia",
            "descuento",
            "dictamen",
            "embarque",
            "entrega",
            "expediente",
            "factura",
            "garantía",
            "inventario",
            "licencia",
            "nómina",
            "padrón",
            "pedido",
            "presupuesto",
            "reclamación",
            "registro",
            "respaldo",
            "solicitud");
    private static final List<String> OF = List.of(
            "almacén",
            "auditoría",
            "cobranza",
            "consignación",
            "crédito",
            "cumplimiento",
            "devolución",
            "flotilla",
            "importación",
            "mantenimiento",
            "muestras",
            "patrocinio",
            "proveedores",
            "publicidad",
            "seguros",
            "servicio",
            "sucursal",
            "tesorería",
            "transporte",
            "viajes");
    private static final List<String> KIND = List.of(
            "anual", "común", "especial", "externo", "interno", "local", "mayor", "menor", "parcial", "urgente");
    private static final List<String> WHO = List.of(
            "La gerencia del área",
            "El jefe de turno",
            "Quien recibe la solicitud",
            "El comité",
            "La tesorería",
            "El responsable del expediente",
            "Cada sucursal",
            "El auditor interno",
            "La dirección",
            "El proveedor");
    private static final List<String> DOES = List.of(
            "debe revisar",
            "debe autorizar por escrito",
            "registra",
            "entrega",
            "conserva durante cinco años",
            "informa de",
            "no podrá modificar",
            "compara",
            "archiva",
            "firma",
            "publica",
            "debe comprobar");
    private static final List<String> WHAT = List.of(
            "los comprobantes",
            "el formato vigente",
            "la documentación original",
            "las cotizaciones recibidas",
            "el importe acordado",
            "los accesos concedidos",
            "las desviaciones encontradas",
            "la lista de verificación",
            "los gastos del mes",
            "el informe mensual");
    private static final List<String> WHEN = List.of(
            "dentro de tres días hábiles",
            "antes del cierre de mes",
            "el mismo día",
            "por escrito y sin demora",
            "una vez al año",
            "con quince días de aviso",
            "salvo autorización expresa",
            "cualquiera que sea su monto");

    /** Writes the manual to {@code content}. */
    void writeTo(Path content) throws IOException {
        write(content.resolve("manual.yaml"), """
                titulo: Manual de políticas
                idioma: es-MX
                organizacion: {nombre_comercial: VOKARINE, razon_social: "Servicios Vokarine, S.A. de C.V."}
                puestos: [Dirección General, Comité de Auditoría]
                confidencialidad: {clasificacion: Interno, niveles: [Interno, Confidencial], aviso: aviso.md}
                revision_periodica: {periodo: 12 meses, avisar: 60 días}
                publicar_borradores: sí
                """);
        write(content.resolve("aviso.md"), "Documento confidencial de VOKARINE.\n");
        for (int number = 0; number < policies; number++) {
            Path folder = content.resolve("politicas/" + slug(number));
            String revision = number % DRAFTS == CHANGED ? "1.00x" : "1.00";
            Map<String, byte[]> files = Map.of(
                    "politica.yaml", bytes(data(number, revision)),
                    "politica.md", bytes(text(number, "[[%s]]")),
                    "anexos/tabla.csv", bytes(table(number)));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(folder.resolve(revision).resolve(file.getKey()), file.getValue());
            }
            if (!revision.endsWith("x")) {
                write(folder.resolve("registro.yaml"), """
                        - {acto: autorizacion, revision: "1.00", fecha: 2026-02-01, nombre: Elena Ríos, puesto: Dirección General, huella: "sha256:%s"}
                        """.formatted(
                                Fingerprinter.of(files).hex()));
            }
        }
    }

    /** The file of the changed policy that holds its {@code text}, or its data. */
    static Path changed(Path content, boolean text) {
        return content.resolve("politicas/" + slug(CHANGED) + "/1.00x/" + (text ? "politica.md" : "politica.yaml"));
    }

    /** Writes the same texts as a project of Hugo to {@code root}, with the leanest of templates. */
    void writeHugoTo(Path root) throws IOException {
        write(root.resolve("hugo.toml"), """
                baseURL = "https://politicas.example/"
                languageCode = "es"
                title = "Manual de políticas"
                disableKinds = ["taxonomy", "term", "RSS"]
                """);
        write(root.resolve("layouts/_default/single.html"), """
                <!doctype html><html lang="es"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
                <main data-pagefind-body><h1>{{ .Title }}</h1><p>{{ .Params.code }}</p><nav>{{ .TableOfContents }}</nav>
                <dl>{{ range .Params.definitions }}<dt>{{ .term }}</dt><dd>{{ .text }}</dd>{{ end }}</dl>
                {{ .Content }}</main></body></html>
                """);
        String list = """
                <!doctype html><html lang="es"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>
                <ul>{{ range .RegularPagesRecursive }}<li><a href="{{ .RelPermalink }}">{{ .Params.code }} {{ .Title }}</a></li>{{ end }}</ul></body></html>
                """;
        write(root.resolve("layouts/_default/list.html"), list);
        write(root.resolve("layouts/index.html"), list);
        for (int number = 0; number < policies; number++) {
            StringBuilder front = new StringBuilder(
                    "---\ntitle: \"" + title(number) + "\"\ncode: " + code(number) + "\ndefinitions:\n");
            for (int i = 0; i < TERMS; i++) {
                front.append("  - {term: \"")
                        .append(term(number, i))
                        .append("\", text: \"")
                        .append(definition(number, i))
                        .append("\"}\n");
            }
            write(
                    root.resolve("content/politicas/" + slug(number) + ".md"),
                    front + "---\n\n" + text(number, "[%1$s](/politicas/%1$s/)"));
        }
    }

    /** The file of the changed policy in a project of Hugo. */
    static Path changedOfHugo(Path root) {
        return root.resolve("content/politicas/" + slug(CHANGED) + ".md");
    }

    private String data(int number, String revision) {
        StringBuilder data = new StringBuilder(
                """
                codigo: %s
                titulo: %s
                revision: "%s"
                responsable: Dirección General
                area: %s
                fecha_emision: 2026-02-01
                vigente_desde: 2026-02-10
                elaboro: {nombre: Marta Solís, puesto: Comité de Auditoría, fecha: 2026-01-20}
                cambios:
                  - {fecha: 2026-01-20, autor: Marta Solís, descripcion: Primera emisión.}
                anexos:
                  - {titulo: Montos, archivo: anexos/tabla.csv}
                definiciones:
                """.formatted(code(number), title(number), revision, AREAS.get(number % AREAS.size())));
        for (int i = 0; i < TERMS; i++) {
            data.append("  - {termino: \"")
                    .append(term(number, i))
                    .append("\", texto: \"")
                    .append(definition(number, i))
                    .append("\"}\n");
        }
        return data.toString();
    }

    private String text(int number, String link) {
        Random random = new Random(number * 7919L + 17);
        StringBuilder text = new StringBuilder();
        for (String section : List.of("Objetivo", "Alcance")) {
            text.append("## ").append(section).append("\n\n");
            text.append(sentences(number, 4, link, random)).append("\n\n");
        }
        text.append("## Políticas\n\n");
        for (int rule = 1; rule <= RULES; rule++) {
            text.append(rule)
                    .append(". **")
                    .append(pick(THINGS, random))
                    .append(".** ")
                    .append(sentences(number, 4, link, random))
                    .append('\n');
            for (int part = 1; part <= rule % 4; part++) {
                text.append("    ")
                        .append(part)
                        .append(". ")
                        .append(sentences(number, 2, link, random))
                        .append('\n');
            }
        }
        return text.append('\n').toString();
    }

    private String sentences(int number, int count, String link, Random random) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String about = random.nextInt(3) == 0 ? ", en relación con " + term(number, random.nextInt(3 * TERMS)) : "";
            String reference =
                    random.nextInt(12) == 0 ? ", según " + link.formatted(code(random.nextInt(policies))) : "";
            sentences.add(pick(WHO, random) + " " + pick(DOES, random) + " " + pick(WHAT, random) + " "
                    + pick(WHEN, random) + about + reference + ".");
        }
        return String.join(" ", sentences);
    }

    private String table(int number) {
        StringBuilder table = new StringBuilder("Concepto,Monto\n");
        for (int i = 0; i < TERMS; i++) {
            table.append(term(number, i))
                    .append(',')
                    .append((number + 1) * (i + 1))
                    .append('\n');
        }
        return table.toString();
    }

    private String term(int number, int index) {
        int distinct = (int) (DISTINCT * Math.sqrt(policies));
        int at = (number * TERMS + index) % distinct;
        String kind = KIND.get(at / (THINGS.size() * OF.size()) % KIND.size());
        return THINGS.get(at % THINGS.size()) + " de " + OF.get(at / THINGS.size() % OF.size()) + " " + kind;
    }

    private String definition(int number, int index) {
        Random random = new Random(number * 104_729L + index);
        return pick(WHAT, random) + " que " + pick(WHO, random).toLowerCase(Locale.ROOT) + " guarda "
                + pick(WHEN, random);
    }

    private static String slug(int number) {
        return code(number).toLowerCase(Locale.ROOT);
    }

    private static String code(int number) {
        return "PO-FIG-%05d".formatted(number);
    }

    private static String title(int number) {
        return "Política de %s de %s número %d"
                .formatted(THINGS.get(number % THINGS.size()), OF.get(number % OF.size()), number);
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path file, String text) throws IOException {
        write(file, bytes(text));
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, content);
    }
}
