package vigente;

import static vigente.HostileCase.DATA;
import static vigente.HostileCase.DRAFT;
import static vigente.HostileCase.added;
import static vigente.HostileCase.changed;
import static vigente.HostileCase.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What can be wrong with YAML and CSV files: bombs, other programs' tags, and values that mean harm further down. */
final class HostileData {
    private static final int MANY = 10_000;

    private HostileData() {}

    static List<HostileCase> cases() {
        List<HostileCase> cases = new ArrayList<>();
        cases.addAll(bombs());
        cases.addAll(forms());
        cases.addAll(values());
        cases.addAll(tables());
        return cases;
    }

    private static List<HostileCase> bombs() {
        return List.of(
                added("yaml: alias bomb", DATA, laughs("&%s [%s]")),
                added("yaml: merge bomb", DATA, laughs("&%s {<<: [%s]}")),
                added("yaml: alias of itself", DATA, "area: &a [*a]\n"),
                added("yaml: map of itself", DATA, "area: &a {b: *a}\n"),
                added("yaml: alias to nothing", DATA, "area: *nada\n"),
                added("yaml: deep flow lists", DATA, "area: " + "[".repeat(MANY) + "]".repeat(MANY) + "\n"),
                added("yaml: deep flow lists, open", DATA, "area: " + "[".repeat(MANY) + "\n"),
                added("yaml: deep flow maps", DATA, "area: " + "{a: ".repeat(MANY) + "\n"),
                added("yaml: deep block lists", DATA, "area:\n  " + "- ".repeat(MANY) + "a\n"),
                added("yaml: deep entries", DATA, entries(500)),
                added("yaml: many keys", DATA, lines("clave%d: x\n", 20_000)),
                added(
                        "yaml: many definitions",
                        DATA,
                        "definiciones:\n" + lines("  - {termino: T%d, texto: x}\n", 3_000)),
                added("yaml: long key", DATA, "k".repeat(1_000_000) + ": x\n"),
                added("yaml: long scalar", DATA, "area: " + "á".repeat(1_000_000) + "\n"),
                added("yaml: 50 MB", DATA, "area: " + "x".repeat(50_000_000) + "\n"),
                file("yaml: manual of 50 MB", "manual.yaml", "x: y\n".repeat(10_000_000)),
                added("yaml: open quote", DATA, "area: \"" + "x\n".repeat(MANY)),
                added("yaml: brackets of a pending item", DATA, "area: PENDIENTE" + "(".repeat(100_000) + "\n"),
                added("yaml: many pending items", DATA, "area: " + "PENDIENTE(nota: ".repeat(MANY) + "\n"));
    }

    private static List<HostileCase> forms() {
        return List.of(
                added("yaml: duplicate keys", DATA, "titulo: Otro\n"),
                added(
                        "yaml: Java tag",
                        DATA,
                        "area: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n"),
                added("yaml: Python tag", DATA, "area: !!python/object/apply:os.system [id]\n"),
                added("yaml: binary tag", DATA, "area: !!binary R0lGODlhAQABAAAAACw=\n"),
                added("yaml: tag directive", DATA, "---\n%TAG ! tag:x,2026:\n---\na: !b c\n"),
                added("yaml: version 9.9", DATA, "...\n%YAML 9.9\n---\na: b\n"),
                added("yaml: tabs", DATA, "definiciones:\n\t- termino: x\n"),
                added("yaml: several documents", DATA, "---\ncodigo: X\n"),
                added("yaml: compound keys", DATA, "? [a, {b: c}]\n: d\n"),
                added("yaml: NUL", DATA, "area: a\u0000b\n"),
                added("yaml: control characters", DATA, "area: a\u0007\u001b[31mb\u0085c\u2028d\n"),
                added("yaml: bidi override", DATA, "area: \u202egpj.exe\u202c\n"),
                added("yaml: zero width", DATA, "area: a\u200bb\u2060c\ufeffd\n"),
                added("yaml: lone surrogate", DATA, "area: \"\\uD800\"\n"),
                added("yaml: escaped NUL", DATA, "area: \"a\\0b\"\n"),
                file("yaml: invalid UTF-8", DATA, new byte[] {'a', ':', ' ', (byte) 0xC0, (byte) 0xAF, (byte) 0xFF, '\n'
                }),
                file("yaml: UTF-16", DATA, "codigo: X\n".getBytes(StandardCharsets.UTF_16)),
                file(
                        "yaml: BOM and CRLF",
                        DATA,
                        "\ufeffcodigo: PO-VIA-001\r\ntitulo: Viajes\r\nrevision: 1.00x\r\nresponsable: Director General\r\n"),
                file("yaml: empty", DATA, ""),
                file("yaml: a picture", DATA, HostilePictures.png(1, 1)),
                file("yaml: a list", DATA, "- a\n- b\n"),
                file("yaml: a word", DATA, "hola\n"));
    }

    private static List<HostileCase> values() {
        return List.of(
                changed(
                        "value: title with script",
                        DATA,
                        "Política de viajes",
                        "\"</title><script>alert(1)</script>\""),
                changed("value: title with quotes", DATA, "Política de viajes", "'\" onload=\"alert(1)'"),
                changed("value: title is a formula", DATA, "Política de viajes", "\"=cmd|' /C calc'!A0\""),
                changed("value: title breaks lines", DATA, "Política de viajes", "\"a\\r\\nBEGIN:VALARM\\r\\nb\""),
                changed(
                        "value: title is FO",
                        DATA,
                        "Política de viajes",
                        "\"<fo:external-graphic src='file:///etc/passwd'/>\""),
                changed("value: title ends CDATA", DATA, "Política de viajes", "\"]]><!-- -->&xxe;\""),
                changed(
                        "value: title is a template",
                        DATA,
                        "Política de viajes",
                        "\"${.data_model}<#include '/etc/passwd'>[#if]\""),
                changed("value: title of 100,000 letters", DATA, "Política de viajes", "x".repeat(100_000)),
                changed("value: code leaves the folder", DATA, "PO-VIA-001", "../../../afuera"),
                changed("value: code of markup", DATA, "PO-VIA-001", "\"<b>&\""),
                changed("value: revision leaves the folder", DATA, "1.00x", "../../afuera"),
                changed("value: revision of many digits", DATA, "1.00x", "9".repeat(100_000) + ".00"),
                changed("value: revision beyond integers", DATA, "1.00x", "99999999999.00x"),
                added(
                        "value: alias leaves the site",
                        DATA,
                        "alias: [../../afuera, /etc/passwd, \"C:\\\\x\", \"a\\0b\", index, \"..\"]\n"),
                added("value: area leaves the site", DATA, "area: ../../afuera\n"),
                added("value: area of markup", DATA, "area: \"<img src=x onerror=alert(1)>\"\n"),
                added("value: language of markup", DATA, "idioma: 'es\"><script>'\n"),
                added("value: language of nobody", DATA, "idioma: xx-YY-ZZZZZZZZ\n"),
                added("value: endless period", DATA, "revision_periodica: {periodo: 99999999999999999999 años}\n"),
                added("value: endless ISO period", DATA, "revision_periodica: {periodo: P999999999Y}\n"),
                added(
                        "value: period of many digits",
                        DATA,
                        "revision_periodica: {periodo: " + "1".repeat(100_000) + "}\n"),
                added("value: last day of time", DATA, "fecha_emision: +999999999-12-31\n"),
                added(
                        "value: year 9999",
                        DATA,
                        "fecha_emision: 9999-12-31\nrevision_periodica: {periodo: 9999 años}\n"),
                added("value: year 0", DATA, "fecha_emision: 0000-00-00\n"),
                added("value: retention forever", DATA, "conservacion: " + "9".repeat(400) + " años\n"),
                added(
                        "value: term of spaces",
                        DATA,
                        "definiciones:\n  - {termino: \" , \", texto: x}\n  - {termino: \",\", texto: x}\n"),
                added(
                        "value: term of signs",
                        DATA,
                        "definiciones:\n  - {termino: \".*(a+)+$\", texto: x}\n  - {termino: \"<script>\", texto: x}\n"),
                added(
                        "value: term of 5,000 letters",
                        DATA,
                        "definiciones:\n  - {termino: " + "a".repeat(5_000) + ", texto: x}\n"),
                added(
                        "value: term of 2,000 words",
                        DATA,
                        "definiciones:\n  - {termino: " + "la ".repeat(2_000) + ", texto: x}\n"),
                added(
                        "value: definitions in circles",
                        DATA,
                        "definiciones:\n  - {termino: A, ver: PO-VIA-001#B}\n  - {termino: B, ver: PO-VIA-001#A}\n"),
                added(
                        "value: annex leaves the folder",
                        DATA,
                        "anexos:\n  - {archivo: ../../../../afuera.md, titulo: x}\n  - {archivo: /etc/passwd, titulo: y, tipo: archivo}\n  - {archivo: \"file:///etc/passwd\", titulo: z, tipo: archivo}\n"),
                added(
                        "value: annex is the folder",
                        DATA,
                        "anexos:\n  - {archivo: ., titulo: x, tipo: archivo}\n  - {archivo: anexos, titulo: y, tipo: archivo}\n  - {archivo: politica.yaml, titulo: z}\n"),
                changed(
                        "value: post leaves the site",
                        "manual.yaml",
                        "Director General",
                        "\"../../afuera\", \"<script>\", \"a/b\", Director General"),
                changed(
                        "value: colour closes the rule",
                        "manual.yaml",
                        "idioma: es-MX",
                        "idioma: es-MX\nidentidad: {color: \"red;} body{display:none\"}"),
                changed(
                        "value: logo leaves the folder",
                        "manual.yaml",
                        "idioma: es-MX",
                        "idioma: es-MX\nidentidad: {logo: ../afuera.svg}"),
                changed("value: notice leaves the folder", "manual.yaml", "avisos/confidencialidad.md", "../afuera.md"),
                changed(
                        "value: site runs scripts",
                        "manual.yaml",
                        "idioma: es-MX",
                        "idioma: es-MX\nsitio: {url: \"javascript:alert(1)//\"}"),
                changed("value: language of the manual", "manual.yaml", "es-MX", "'\"><script>alert(1)</script>'"),
                changed(
                        "value: a thousand posts",
                        "manual.yaml",
                        "Director General",
                        "Director General, " + lines("Jefe %d, ", 1_000)));
    }

    private static List<HostileCase> tables() {
        String acts = "politicas/compras/registro.yaml";
        String read = "politicas/compras/acuses.csv";
        String head = "revision,nombre,puesto,fecha,area,medio,nota\n";
        return List.of(
                added(
                        "register: act leaves the folder",
                        acts,
                        "- {acto: autorizacion, revision: ../../x, fecha: 2026-01-01, nombre: x, puesto: y, huella: \"sha256:zz\"}\n"),
                added(
                        "register: formulas and line ends",
                        acts,
                        "- {acto: revision-sin-cambios, revision: \"1.00\", fecha: 2026-03-01, nombre: \"=1+1\", puesto: Director General, nota: \"a\\r\\nEND:VEVENT\\r\\n<script>\"}\n"),
                added(
                        "register: many acts",
                        acts,
                        lines(
                                "- {acto: revision-sin-cambios, revision: \"1.00\", fecha: 2026-03-01, nombre: N%d, puesto: Director General}\n",
                                5_000)),
                added("register: deep", acts, "- " + "[".repeat(MANY) + "\n"),
                file("csv: open quote", read, head + "1.00,\"" + "x\n".repeat(100_000)),
                file("csv: many rows", read, head + lines("1.00,Persona %d,Jefe,2026-03-01,,,\n", 20_000)),
                file("csv: many columns", read, head + "1.00" + ",x".repeat(100_000) + "\n"),
                file(
                        "csv: formulas",
                        read,
                        head + "1.00,\"=HYPERLINK(\"\"http://x\"\")\",+1,2026-03-01,@a,-1,\"<script>\"\n"),
                file("csv: NUL and quotes", read, head + "1.00,a\u0000b,\"\"\"\",2026-03-01,,,\n"),
                file("csv: a picture", read, HostilePictures.png(1, 1)),
                file("csv: a folder", DRAFT + "acuses.csv/x", "x"),
                file("csv: a folder for the register", "politicas/viajes/registro.yaml/x", "x"));
    }

    private static String laughs(String form) {
        StringBuilder yaml = new StringBuilder("x0: &a0 [a, a, a, a, a, a, a, a, a, a]\n");
        for (int i = 1; i < 12; i++) {
            String before = ("*a" + (i - 1) + ", ").repeat(10);
            yaml.append("x")
                    .append(i)
                    .append(": ")
                    .append(form.formatted("a" + i, before))
                    .append('\n');
        }
        return yaml.toString();
    }

    private static String entries(int deep) {
        StringBuilder yaml = new StringBuilder("definiciones:\n");
        for (int i = 0; i < deep; i++) {
            String indent = "  ".repeat(2 * i + 1);
            yaml.append(indent)
                    .append("- termino: T")
                    .append(i)
                    .append('\n')
                    .append(indent)
                    .append("  incluye:\n");
        }
        return yaml.append("  ".repeat(2 * deep + 1)).append("- texto: x\n").toString();
    }

    private static String lines(String form, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(form.formatted(i));
        }
        return all.toString();
    }
}
