package vigente;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** What a case needs that no checked-out file can carry: bytes that are no text, links, empty folders, sheer size. */
interface ProblemRecipe {
    String DRAFT = "politicas/viajes/1.00x/";
    String OUTSIDE = "../afuera.md";

    Map<String, ProblemRecipe> ALL = Map.ofEntries(
            entry("texto-no-utf8", add(DRAFT + "politica.md", latin1("3. Se viaja con raz\u00F3n.\n"))),
            entry("texto-no-utf8--yaml", add(DRAFT + "politica.yaml", latin1("area: Administraci\u00F3n\n"))),
            entry("texto-no-utf8--acuses", add("politicas/compras/acuses.csv", latin1("Ana L\u00F3pez\n"))),
            entry("caracter-de-control", add(DRAFT + "politica.md", utf8("3. Los boletos\0se guardan.\n"))),
            entry("caracter-de-control--yaml", add(DRAFT + "politica.yaml", utf8("area: Com\0pras\n"))),
            entry("archivo-demasiado-grande", add(DRAFT + "politica.md", utf8("viaje ".repeat(1_500_000)))),
            entry("texto-sobrecargado", add(DRAFT + "politica.md", utf8("\nTarifas: " + "*a ".repeat(4_100) + ".\n"))),
            entry("anidado-demasiado-hondo", add(DRAFT + "politica.md", utf8("\n" + ">".repeat(120) + " Hondo.\n"))),
            entry("revision-vacia--carpeta", folder("politicas/viajes/1.01x")),
            entry("politica-sin-revisiones--vacia", folder("politicas/ventas")),
            entry("enlace-sale-de-la-carpeta", link(DRAFT + "anexos/afuera.md", "../../../../../afuera.md")),
            entry("nombre-no-valido", file(DRAFT + "anexos\\tarifas.csv")),
            entry("nombre-no-portatil", file(DRAFT + "tarifas: 2026.csv")),
            entry("archivo-repetido--mayusculas", file(DRAFT + "Molino.png")),
            entry("enlace-sale-de-la-carpeta--roto", link(DRAFT + "anexos/nada.md", "nadie.md")),
            entry("enlace-sale-de-la-carpeta--politica", link("politicas/ventas", "../../afuera")),
            entry("enlace-sale-de-la-carpeta--aviso", link("avisos/confidencialidad.md", "../../afuera.md")),
            entry(
                    "enlace-sale-de-la-carpeta--registro",
                    link("politicas/compras/registro.yaml", "../../../afuera.md")));

    void cook(Path content) throws IOException;

    /** The recipe of the case with that name; most need none. */
    static ProblemRecipe of(String name) {
        return ALL.getOrDefault(name, content -> {});
    }

    private static ProblemRecipe add(String file, byte[] bytes) {
        return content -> Files.write(content.resolve(file), bytes, StandardOpenOption.APPEND);
    }

    private static ProblemRecipe file(String path) {
        return content -> Files.writeString(content.resolve(path), "x");
    }

    private static ProblemRecipe folder(String path) {
        return content -> Files.createDirectories(content.resolve(path));
    }

    /** A link to something beside the content folder, in place of what stands there. */
    private static ProblemRecipe link(String path, String target) {
        return content -> {
            Files.writeString(content.resolve(OUTSIDE), "De otra carpeta.\n");
            Files.createDirectories(content.resolveSibling("afuera"));
            Path link = content.resolve(path);
            Files.createDirectories(link.getParent());
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Path.of(target));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
