package vigente;

import static vigente.HostileCase.DRAFT;
import static vigente.HostileCase.OUTSIDE;
import static vigente.HostileCase.TEXT;
import static vigente.HostileCase.added;
import static vigente.HostileCase.asciidoc;
import static vigente.HostileCase.file;
import static vigente.HostileCase.rule;

import java.util.ArrayList;
import java.util.List;

/** What can be wrong with a text: markup of other languages, links that run, shapes that cost time. */
final class HostileProse {
    private static final int MANY = 10_000;

    private HostileProse() {}

    static List<HostileCase> cases() {
        List<HostileCase> cases = new ArrayList<>();
        cases.addAll(markup());
        cases.addAll(links());
        cases.addAll(shapes());
        cases.addAll(asciidocs());
        return cases;
    }

    private static List<HostileCase> markup() {
        return List.of(
                file("md: a picture", TEXT, HostilePictures.png(1, 1)),
                file("md: invalid UTF-8", TEXT, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xF5}),
                file(
                        "md: BOM and CRLF",
                        TEXT,
                        "\ufeff## Objetivo\r\n\r\nx\r\n\r\n## Alcance\r\n\r\nx\r\n\r\n## Políticas\r\n\r\n1. x\r\n"),
                file("md: front matter", TEXT, "---\nlayout: x\n---\n# x\n"),
                file("md: empty", TEXT, ""),
                rule("md: NUL", "a\u0000b"),
                rule("md: bidi override", "pague a \u202e9876 4321\u202c"),
                rule("md: zero width", "pa\u200bgue\u2060 a \u00ad\ufeffnadie"),
                rule("md: other characters", "\ufffe \uffff \ud83d\ude00 \u0000 \u0085 \u2028 \u2029 \u0001"),
                rule("md: script", "<script>alert(1)</script>"),
                rule("md: handlers", "<img src=x onerror=alert(1)><svg onload=alert(1)><body onload=alert(1)>"),
                rule("md: frames", "<iframe srcdoc='<script>alert(1)</script>'></iframe><object data=x><embed src=x>"),
                rule("md: style", "<style>*{display:none}</style><link rel=stylesheet href=//x><base href=//x>"),
                rule("md: form", "<form action=//x><input name=clave><button formaction=javascript:alert(1)>"),
                rule(
                        "md: comments and CDATA",
                        "<!--[if IE]><script>alert(1)</script><![endif]--> <![CDATA[<script>]]> <?php x ?>"),
                rule("md: escaped markup", "&lt;script&gt; &#60;script&#62; &#x3c;script&#x3E; &amp;lt;"),
                rule(
                        "md: code with markup",
                        "`</code><script>alert(1)</script>`\n\n```html\n</pre><script>alert(1)</script>\n```"),
                rule(
                        "md: templates",
                        "${.data_model} #{1} <#assign x=1> <@m/> [#if] {{x}} {% x %} <%= x %> [=x] ${'freemarker.template.utility.Execute'?new()('id')}"),
                rule(
                        "md: FO and XML",
                        "<fo:block/> <!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]> &x; ]]> <xi:include href='/etc/passwd'/>"),
                rule("md: terminal escapes", "\u001b]0;x\u0007\u001b[2J"),
                added("md: attributes", TEXT, "3. x {onclick=alert(1) style=\"x\" #a\"><script> .b}\n"));
    }

    private static List<HostileCase> links() {
        return List.of(
                rule(
                        "link: javascript",
                        "[x](javascript:alert(1)) [x](JaVaScRiPt:alert(1)) [x](java&#x0A;script:alert(1)) [x](&#106;avascript:alert(1))"),
                rule(
                        "link: javascript by reference",
                        "[x][1] <javascript:alert(1)>\n\n[1]: <javascript:alert(1)> \"x\""),
                rule(
                        "link: data and kin",
                        "[x](data:text/html,<script>alert(1)</script>) [x](vbscript:x) [x](file:///etc/passwd) [x](blob:x)"),
                rule(
                        "link: quotes in it",
                        "[x](https://x.example/\"onmouseover=\"alert(1)) [x](https://x.example 'a\" onload=\"x')"),
                rule("link: breaks lines", "[x](https://x.example/a%0d%0aSet-Cookie:x)"),
                rule(
                        "link: leaves the folder",
                        "[x](../../../../afuera.md) [x](..%2f..%2f..%2f..%2fafuera.md) [x](..\\..\\..\\..\\afuera.md) [x](/etc/passwd) [x](C:\\x)"),
                rule(
                        "image: leaves the folder",
                        "![x](../../../../afuera.svg) ![x](/etc/passwd) ![x](file:///etc/passwd) ![x](%2e%2e/%2e%2e/x.png)"),
                rule(
                        "image: from elsewhere",
                        "![x](https://x.example/x.png) ![x](//x.example/x.png) ![x](data:image/svg+xml,<svg onload=alert(1)>)"),
                rule("image: script", "![x](javascript:alert(1)) ![\"><script>](x.png \"\\\"><script>\")"),
                rule(
                        "reference: nonsense",
                        "[[]] [[#]] [[|]] [[a#b#c]] [[../x]] [[<script>]] [[PO-VIA-001#\"><script>]] [[PO-VIA-001|[[x]]]]"),
                rule("link: many", "[x](#alcance) ".repeat(5_000)),
                rule("reference: many", "[[#L-1]] ".repeat(5_000)));
    }

    private static List<HostileCase> shapes() {
        StringBuilder lists = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lists.append("  ".repeat(i)).append("- x\n");
        }
        return List.of(
                added("shape: 10,000 nested items", TEXT, "\n" + "- ".repeat(MANY) + "x\n"),
                added("shape: indented lists", TEXT, "\n" + lists),
                added("shape: 10,000 items", TEXT, "\n" + "1. Se paga.\n".repeat(MANY)),
                added("shape: nested quotes", TEXT, "\n" + ">".repeat(MANY) + " x\n"),
                added("shape: 2,000 headings", TEXT, "\n" + "### x\n\n".repeat(2_000)),
                added(
                        "shape: wide table",
                        TEXT,
                        "\n|" + "a|".repeat(2_000) + "\n|" + "-|".repeat(2_000) + "\n|" + "b|".repeat(2_000) + "\n"),
                added("shape: long table", TEXT, "\n|a|b|\n|-|-|\n" + "|c|d|\n".repeat(3_000)),
                rule("shape: word of 5,000 letters", "a".repeat(5_000)),
                rule("shape: word of 200,000 letters", "ñ".repeat(200_000)),
                rule("shape: line of 1,000,000 letters", "ab ".repeat(333_000)),
                rule("shape: emphasis", "*a **b ".repeat(4_000)),
                rule("shape: brackets", "[".repeat(50_000)),
                rule("shape: backticks", "`a ``b ".repeat(20_000)),
                rule("shape: hyphens", "a-".repeat(100_000)),
                rule("shape: spaces", " ".repeat(300_000) + "x"),
                rule("shape: points", "1.".repeat(100_000)),
                rule("shape: pending brackets", "PENDIENTE" + "(".repeat(100_000)),
                rule("shape: pending items", "PENDIENTE(nota: x) ".repeat(2_000)),
                rule("shape: attributes", "{a=".repeat(20_000)),
                rule("shape: capitals", "ABC DEF ".repeat(20_000)),
                rule("shape: quotes", "«\"“".repeat(30_000)),
                rule("shape: combining marks", "a" + "\u0301".repeat(100_000)),
                rule("shape: footnote of itself", "x[^1]\n\n[^1]: y[^1]"),
                rule("shape: footnotes of each other", "x[^1]\n\n[^1]: y[^2]\n\n[^2]: z[^1]"),
                rule("shape: 3,000 footnotes", "x[^1] ".repeat(3_000) + "\n\n[^1]: y"),
                added(
                        "shape: deep annex",
                        DRAFT + "politica.yaml",
                        "anexos:\n  - {archivo: anexos/mapa.md, titulo: x, tipo: mapa-mental}\n"),
                new HostileCase("shape: mind map of 5,000 branches", content -> {
                    HostileCase.write(
                            content,
                            DRAFT + "anexos/mapa.md",
                            ("- raíz\n" + "  - rama\n".repeat(5_000))
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    added(
                                    "",
                                    DRAFT + "politica.yaml",
                                    "anexos:\n  - {archivo: anexos/mapa.md, titulo: x, tipo: mapa-mental}\n")
                            .recipe()
                            .cook(content);
                }));
    }

    private static List<HostileCase> asciidocs() {
        return List.of(
                asciidoc(
                        "adoc: include",
                        "include::../../../../afuera.md[]\n\ninclude::/etc/passwd[]\n\ninclude::https://x.example/x[]"),
                asciidoc(
                        "adoc: include by attribute",
                        ":x: include\n\n{x}::/etc/passwd[]\n\n:y: {docdir}/../../../../afuera.md\n\ninclude::{y}[]"),
                asciidoc(
                        "adoc: passthroughs",
                        "+++<script>alert(1)</script>+++ pass:[<script>alert(1)</script>] $$<b>$$ pass:q,a[<u>*x*</u>]"),
                asciidoc(
                        "adoc: raw block",
                        "++++\n<script>alert(1)</script>\n++++\n\n[pass]\n<script>alert(1)</script>"),
                asciidoc("adoc: formulas", "stem:[x^2] latexmath:[\\input{/etc/passwd}]\n\n[stem]\n++++\nx\n++++"),
                asciidoc(
                        "adoc: docinfo",
                        ":docinfo: shared\n:docinfodir: /etc\n:stylesheet: /etc/passwd\n:linkcss!:\n:data-uri:\n:allow-uri-read:"),
                asciidoc(
                        "adoc: attributes of the machine",
                        "{docdir} {user-home} {env-HOME} {asciidoctor-version} {counter:x} {set:y:z}"),
                asciidoc("adoc: attribute bomb", ":a: xxxxxxxxxx\n" + bomb() + "\n{l}"),
                asciidoc(
                        "adoc: links that run",
                        "link:javascript:alert(1)[x] link:++javascript:alert(1)++[x] https://x.example[x,onclick=alert(1),role=\"a\\\" b\"] image:javascript:alert(1)[]"),
                asciidoc(
                        "adoc: pictures from elsewhere",
                        "image::https://x.example/x.png[]\n\nimage::../../../../../afuera.svg[]\n\nvideo::x.mp4[]\n\naudio::x.mp3[]"),
                asciidoc("adoc: conditions", "ifeval::[\"{backend}\" == \"x\"]\nx\nendif::[]\nifdef::x[]\nifndef::y[]"),
                asciidoc(
                        "adoc: diagrams",
                        "[graphviz]\n----\ndigraph { a }\n----\n\n[plantuml]\n----\n!include /etc/passwd\n----"),
                asciidoc(
                        "adoc: macros",
                        "kbd:[<script>] btn:[x] menu:a[b] indexterm:[x] footnote:[<script>alert(1)</script>] xref:../../x.adoc#y[z] <<../../x#y,z>>"),
                asciidoc("adoc: deep lists", "*".repeat(200) + " x\n\n" + "* x\n".repeat(2_000)),
                asciidoc("adoc: nested blocks", "====\n".repeat(500)),
                asciidoc("adoc: open blocks", "----\n" + OUTSIDE.length() + "\n|===\n" + "|a ".repeat(5_000)),
                asciidoc("adoc: nested table", "|===\na|\n!===\n!a\n!===\n|===\n\n[cols=\"1000000*\"]\n|===\n|a\n|==="),
                asciidoc("adoc: pending brackets", "PENDIENTE" + "(".repeat(20_000)),
                asciidoc("adoc: long line", "a".repeat(200_000) + " " + "*_`".repeat(5_000)),
                asciidoc(
                        "adoc: references",
                        "politica:../../x[y] termino:[] politica:[] politica:\"><script>[x] <<>> [[a]] [[a]]"));
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder();
        for (char name = 'b'; name <= 'l'; name++) {
            text.append(':')
                    .append(name)
                    .append(": ")
                    .append(("{" + (char) (name - 1) + "}").repeat(10))
                    .append('\n');
        }
        return text.toString();
    }
}
