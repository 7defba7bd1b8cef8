package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.Deleting;

/** What a change of names and terms does to the pages of other policies: those that show it are made anew, and only those. */
class DependentPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    // Lists of all policies, and their templates.
    private static final Map<String, String> LISTS = new TreeMap<>(Map.of(
            "index", "home",
            "lista-maestra", "master-list",
            "buscar", "list",
            "pendientes", "pending",
            "revisiones", "reviews"));

    @TempDir
    private Path directory;

    private Path content = Path.of("");

    @BeforeEach
    void writeManual() throws IOException {
        content = directory.resolve("content");
        write("manual.yaml", """
                titulo: Manual de políticas
                organizacion: {nombre_comercial: VOKARINE, razon_social: "Servicios Vokarine, S.A. de C.V."}
                puestos: [Director General]
                confidencialidad: {clasificacion: Interno, niveles: [Interno], aviso: aviso.md}
                revision_periodica: {periodo: 12 meses, avisar: 60 días}
                publicar_borradores: sí
                """);
        write("aviso.md", "Documento confidencial; véase [[PO-FIN-001]].\n");
        policy("almacen", "PO-ALM-001", """
                definiciones:
                  - {termino: Cliente, sinonimos: [Comprador], texto: Quien compra.}
                  - {termino: Pedido urgente, texto: El que sale hoy.}
                """, """
                1. Se avisa al cliente.
                2. Se despacha el pedido urgente.
                """);
        policy("bodega", "PO-BOD-001", "", "1. Los clientes esperan, según [[PO-ALM-001#L-2]] y [[PO-ALM-001]].\n");
        policy("caja", "PO-CAJ-001", """
                definiciones:
                  - {termino: Parroquiano, ver: "PO-ALM-001#Cliente"}
                """, "1. Se cobra al parroquiano.\n");
        policy("despacho", "PO-DES-001", "", "1. Las reclamaciones van a [[PO-CAJ-001#Parroquiano]].\n");
        policy("embarque", "PO-EMB-001", """
                anexos:
                  - {titulo: Plan, archivo: plan.md}
                """, "1. Se embarcan los fletes.\n");
        write("politicas/embarque/1.00x/plan.md", "Un comprador, como dice [[PO-ALM-001]].\n");
        policy("finanzas", "PO-FIN-001", "", "1. Se paga.\n");
        policy("gastos", "PO-GAS-001", "", "1. Se gasta.\n");
    }

    @Test
    void makesAnewThePagesThatShowWhatChanged() throws IOException {
        agree("nothing");
        replace("almacen", "titulo: .*", "titulo: Almacén y patio");
        agree("a title");
        replace("almacen", "Quien compra", "Quien paga");
        agree("what a term means");
        replace("almacen", "\\[Comprador\\]", "[Comprador, Plan]");
        agree("a synonym that an annex uses");
        replace("almacen", "termino: Cliente", "termino: Socio");
        agree("a term that another points at");
        replace("almacen", "termino: Socio", "termino: Cliente");
        agree("the term as it was");
        text("almacen", "1. Se abre a las ocho.\n2. Se avisa al cliente.\n3. Se despacha.\n");
        agree("the numbers of rules");
        replace("finanzas", "titulo: .*", "titulo: Dineros");
        agree("a title that the notice shows");
        policy("hoteles", "PO-HOT-001", """
                definiciones:
                  - {termino: Reclamación, texto: Queja por escrito.}
                """, "1. Se atiende.\n");
        agree("a new policy whose term another uses");
        replace("hoteles", "termino: Reclamación", "termino: Reclamación, enlazar: no");
        agree("a term that is not linked any more");
        Files.move(content.resolve("politicas/hoteles"), content.resolve("politicas/alojamiento"));
        agree("an address");
        replace(
                "alojamiento",
                "texto: Queja",
                "definiciones: [{termino: Gasto, texto: Lo que se gasta.}], texto: Queja");
        agree("a term inside another");
        replace("alojamiento", "codigo: .*", "codigo: PO-ALM-001");
        agree("a code that another has");
        Deleting.all(content.resolve("politicas/alojamiento"));
        agree("no such policy any more");
        replace("gastos", "responsable", "definiciones: [{termino: Cliente, texto: Otro.}]\nresponsable");
        agree("a term that two define");
        replace("almacen", "codigo: .*", "codigo: PO-ALM-002");
        agree("a code that others name");
        replace("caja", "ver: .*\\}", "texto: El de siempre.}");
        agree("a pointer that defines by itself now");
        replace("despacho", "responsable", "sustituye: [PO-GAS-001]\nresponsable");
        agree("a policy that replaces another");
        write("aviso.md", "Documento confidencial; véase [[PO-GAS-001]].\n");
        agree("the notice");
        replace("gastos", "titulo: .*", "titulo: Egresos");
        agree("a title that the notice shows now");
    }

    @Test
    void leavesThePagesAsTheyAreThatDoNot() throws IOException {
        stamp("policy");
        Map<String, String> first = built();
        replace("almacen", "titulo: .*", "titulo: Almacén y patio");
        Map<String, String> second = built();
        assertThat(anew(first, second)).containsExactly("almacen", "bodega", "caja", "despacho", "embarque");
        replace("gastos", "responsable", "definiciones: [{termino: Flete, texto: Lo que se embarca.}]\nresponsable");
        Map<String, String> third = built();
        assertThat(anew(second, third)).containsExactly("embarque", "gastos");
        text("bodega", "1. Los clientes aguardan.\n");
        Map<String, String> fourth = built();
        assertThat(anew(third, fourth)).containsExactly("almacen", "bodega");
        assertThat(anew(fourth, built())).isEmpty();
    }

    @Test
    void leavesTheListsAsTheyAreThatShowNothingOfAText() throws IOException {
        LISTS.values().forEach(this::stamp);
        write("aviso.md", "Documento confidencial.\n");
        Map<String, String> first = lists();
        assertThat(first).hasSameSizeAs(LISTS);
        text("gastos", "1. Se gasta con medida.\n");
        Map<String, String> second = lists();
        assertThat(anew(first, second)).isEmpty();
        replace("gastos", "titulo: .*", "titulo: Egresos");
        Map<String, String> third = lists();
        assertThat(anew(second, third)).containsExactly("buscar", "index", "lista-maestra", "revisiones");
        replace("gastos", "responsable", "definiciones: [{termino: Gasto, texto: PENDIENTE}]\nresponsable");
        assertThat(anew(third, lists())).contains("pendientes");
    }

    @Test
    void tellsAgainInTheDataWhatIsTheSame() throws IOException {
        Order order = TwoBuilds.order(new Sources(content, "content", TODAY), directory.resolve("public"), false);
        TwoBuilds.remembering().build(order, Progress.SILENT);
        Path data = directory.resolve("public/datos/manual.json");
        FileTime time = Files.getLastModifiedTime(data);
        String told = Files.readString(data).replace("Se embarcan", "Se EMBARCAN");
        overwrite(data, told);
        Files.setLastModifiedTime(data, time);
        text("gastos", "1. Se gasta con medida.\n");
        TwoBuilds.remembering().build(order, Progress.SILENT);
        assertThat(data).content().contains("Se EMBARCAN", "Se gasta con medida");
        // As soon as it looks touched, nothing that it tells is believed.
        overwrite(data, told);
        text("gastos", "1. Se gasta sin medida.\n");
        TwoBuilds.remembering().build(order, Progress.SILENT);
        assertThat(data).content().contains("Se embarcan", "Se gasta sin medida");
    }

    // The same file with other bytes, not another in its place.
    private static void overwrite(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
    }

    // Every page of that kind tells when it was printed.
    private void stamp(String template) {
        try {
            String packed = Files.readString(Path.of("../templates/web/" + template + ".ftlh"));
            write("../templates/web/" + template + ".ftlh", packed + "<p>${.now?long?c}</p>\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> anew(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(page -> !page.getValue().equals(before.get(page.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    // The policies' own pages, by their addresses.
    private Map<String, String> built() throws IOException {
        return built(Pattern.compile("politicas/([a-z]+)\\.html"));
    }

    private Map<String, String> lists() throws IOException {
        return built(Pattern.compile("(" + String.join("|", LISTS.keySet()) + ")\\.html"));
    }

    private Map<String, String> built(Pattern pages) throws IOException {
        Order order = new Order(
                new Sources(content, "content", TODAY),
                directory.resolve("public"),
                Optional.of(directory.resolve("templates")),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                false,
                true,
                Optional.empty(),
                false);
        TwoBuilds.remembering().build(order, Progress.SILENT);
        Map<String, String> found = new TreeMap<>();
        for (String file : TwoBuilds.files(order.output()).keySet()) {
            Matcher page = pages.matcher(file);
            if (page.matches()) {
                found.put(page.group(1), Files.readString(order.output().resolve(file)));
            }
        }
        return found;
    }

    private void agree(String change) throws IOException {
        Sources sources = new Sources(content, "content", TODAY);
        TwoBuilds.agree(
                TwoBuilds.order(sources, directory.resolve("public"), false),
                TwoBuilds.order(sources, directory.resolve("clean"), false),
                change);
    }

    private void policy(String slug, String code, String data, String rules) throws IOException {
        write("politicas/" + slug + "/1.00x/politica.yaml", """
                codigo: %s
                titulo: Política de %s
                revision: 1.00x
                responsable: Director General
                """.formatted(code, slug) + data);
        text(slug, rules);
    }

    private void text(String slug, String rules) throws IOException {
        write("politicas/" + slug + "/1.00x/politica.md", """
                ## Objetivo

                Ordenar.

                ## Alcance

                Todos.

                ## Políticas

                """ + rules);
    }

    private void replace(String slug, String pattern, String text) throws IOException {
        Path file = content.resolve("politicas/" + slug + "/1.00x/politica.yaml");
        String before = Files.readString(file);
        String after = before.replaceFirst(pattern, text);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file).normalize();
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }
}
