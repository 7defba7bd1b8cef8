package vigente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a form does to a data file: what was not touched keeps every character. */
class DataEditTest {
    private static final String TERMS = """
            # arriba
            codigo: PO-1   # el código
            definiciones:
              # del cliente
              - termino: Cliente      # quien recibe
                texto: Quien recibe.
                sinonimos: [usuario, comprador]

              # de la misión
              - termino: Misión, nuestra
                texto: PENDIENTE(nota: a, b; para: 2026-12-31)
                incluye:
                  - termino: Respeto
                    texto: "Con comillas: sí"
                  # suelto
                  - texto: un punto
              - ver: PO-2#Otro
            # abajo
            anexos: []
            """;

    @Test
    void keepsATextThatSaysTheSame() {
        assertThat(edited(TERMS, data(TERMS))).isEqualTo(TERMS);
    }

    @Test
    void exchangesATextAndNothingElse() {
        assertThat(edited(TERMS, with(data(TERMS), "codigo", text("PO-9")))).isEqualTo(TERMS.replace("PO-1", "PO-9"));
        assertThat(edited(TERMS, withItem(0, "texto", text("Quien paga: todos"))))
                .isEqualTo(TERMS.replace("Quien recibe.", "\"Quien paga: todos\""));
        assertThat(edited("a: 'uno' # c\n", keys("a", text("d'os")))).isEqualTo("a: 'd''os' # c\n");
        assertThat(edited("a: |\n  uno\n  dos\n# c\nb: x\n", keys("a", text("uno\n\ntres"), "b", text("x"))))
                .isEqualTo("a: |-\n  uno\n\n  tres\n# c\nb: x\n");
    }

    @Test
    void takesTheLinesOfAMovedItemAlong() {
        List<DataTree.Item> items = new ArrayList<>(items(data(TERMS), "definiciones"));
        items.add(0, items.remove(1));
        assertThat(edited(TERMS, with(data(TERMS), "definiciones", new DataTree.Items(items))))
                .contains("definiciones:\n  # del cliente\n  # de la misión\n  - termino: Misión, nuestra\n")
                .contains("\n  - termino: Cliente      # quien recibe\n")
                .contains("\n      # suelto\n      - texto: un punto\n");
    }

    @Test
    void nestsAnItemInAnother() {
        DataTree.Keys data = data(TERMS);
        List<DataTree.Item> items = new ArrayList<>(items(data, "definiciones"));
        DataTree.Item moved = items.remove(1);
        DataTree.Keys first = (DataTree.Keys) items.get(0).value();
        items.set(0, new DataTree.Item("definiciones.0", with(first, "incluye", new DataTree.Items(List.of(moved)))));
        assertThat(edited(TERMS, with(data, "definiciones", new DataTree.Items(items))))
                .contains("""
                    sinonimos: [usuario, comprador]
                    incluye:
                      - termino: Misión, nuestra
                        texto: PENDIENTE(nota: a, b; para: 2026-12-31)
                        incluye:
                          - termino: Respeto
                            texto: "Con comillas: sí"
                          # suelto
                          - texto: un punto
                  - ver: PO-2#Otro
                """.indent(0));
    }

    @Test
    void addsAndTakesAway() {
        DataTree.Keys more = with(data(TERMS), "titulo", text("Política ¿cuál?"));
        assertThat(edited(TERMS, more)).contains("codigo: PO-1   # el código\ntitulo: Política ¿cuál?\ndefiniciones:");
        assertThat(edited(TERMS, with(data(TERMS), "definiciones", text(""))))
                .isEqualTo("# arriba\ncodigo: PO-1   # el código\n# abajo\nanexos: []\n");
        assertThat(edited(TERMS, withItem(0, "sinonimos", text(""))))
                .isEqualTo(TERMS.replace("    sinonimos: [usuario, comprador]\n", ""));
        assertThat(edited(TERMS, withItem(0, "termino", text("")))).contains("  - texto: Quien recibe.\n");
        assertThat(edited("codigo: x\n", with(data("codigo: x\n"), "definiciones", fresh())))
                .isEqualTo("""
                codigo: x
                definiciones:
                  - termino: Queja
                    texto: |-
                      Uno.

                      - dos: tres
                    sinonimos: [reclamo, inconformidad]
                """.stripTrailing() + "\n");
    }

    @Test
    void keepsBracketsWhereTheyAre() {
        String text = "cambios:\n  - {fecha: 2026-01-10, autor: Ana, descripcion: PENDIENTE}\nnormas: [a, \"b: c\"]\n";
        DataTree.Keys data = data(text);
        DataTree.Keys change = (DataTree.Keys) items(data, "cambios").get(0).value();
        DataTree.Items changed = new DataTree.Items(List.of(new DataTree.Item(
                "cambios.0", with(with(change, "descripcion", text("Nace, y ya")), "motivo", text("x")))));
        assertThat(edited(text, with(data, "cambios", changed)))
                .isEqualTo(text.replace("PENDIENTE}", "\"Nace, y ya\", motivo: x}"));
        List<DataTree.Item> norms = new ArrayList<>(items(data, "normas"));
        norms.add(new DataTree.Item("", text("d")));
        assertThat(edited(text, with(data, "normas", new DataTree.Items(norms))))
                .isEqualTo(text.replace("\"b: c\"]", "\"b: c\", d]"));
    }

    @Test
    void keepsWindowsLineEndsAndTheByteOrderMark() {
        String text = "\uFEFFcodigo: x\r\ntitulo: y\r\n";
        assertThat(edited(text, with(data(text), "area", text("Ventas")))).isEqualTo(text + "area: Ventas\r\n");
    }

    @Test
    void refusesWhatItCannotWriteAsWished() {
        String alias = "area: &a x\ntitulo: *a\n";
        assertThat(DataText.of("f", bytes(alias)).orElseThrow().become(with(data(alias), "titulo", text("z"))))
                .isEmpty();
    }

    @Test
    void tellsWhereAProblemStands() {
        DataText data = DataText.of("f", bytes(TERMS)).orElseThrow();
        assertThat(data.addressAt(1, 1)).isEmpty();
        assertThat(data.addressAt(6, 12)).isEqualTo("definiciones.0.texto");
        assertThat(data.addressAt(14, 16)).isEqualTo("definiciones.1.incluye.0.texto");
        assertThat(data.addressAt(17, 5)).isEqualTo("definiciones.2.ver");
    }

    @Test
    void readsBackWhateverWasWishedOfTheDemoManual() throws IOException {
        Random random = new Random(8);
        try (Stream<Path> files = Files.walk(Path.of("../content/politicas"))) {
            for (Path file :
                    files.filter(f -> f.endsWith("politica.yaml")).sorted().toList()) {
                DataText text = DataText.of("f", Files.readAllBytes(file)).orElseThrow();
                for (int i = 0; i < 40; i++) {
                    DataTree.Keys wish = (DataTree.Keys) shaken(text.data(), random);
                    assertThat(text.become(wish)).as("%s%n%s", file, wish).isPresent();
                }
            }
        }
    }

    private static DataTree shaken(DataTree tree, Random random) {
        if (tree instanceof DataTree.Text text) {
            String[] other = {
                "otro", "con: dos puntos", "PENDIENTE", "varias\nlíneas\n\n- y lista", "", "# no", "'c' y \"c\""
            };
            return random.nextInt(6) > 0 ? text : text(other[random.nextInt(other.length)]);
        }
        if (tree instanceof DataTree.Items list) {
            List<DataTree.Item> items = new ArrayList<>();
            for (DataTree.Item item : list.items()) {
                if (random.nextInt(6) > 0) {
                    items.add(
                            random.nextInt(items.size() + 1),
                            new DataTree.Item(item.origin(), shaken(item.value(), random)));
                }
                if (random.nextInt(6) == 0) {
                    items.add(new DataTree.Item("", item.value()));
                }
            }
            return new DataTree.Items(items);
        }
        Map<String, DataTree> values = new LinkedHashMap<>();
        ((DataTree.Keys) tree).values().forEach((key, value) -> {
            if (random.nextInt(8) > 0) {
                values.put(key, shaken(value, random));
            }
        });
        if (random.nextInt(6) == 0) {
            values.put("area", text("nueva"));
        }
        return new DataTree.Keys(values);
    }

    private static DataTree.Items fresh() {
        Map<String, DataTree> queja = new LinkedHashMap<>();
        queja.put(
                "sinonimos",
                new DataTree.Items(
                        List.of(new DataTree.Item("", text("reclamo")), new DataTree.Item("", text("inconformidad")))));
        queja.put("texto", text("Uno.\n\n- dos: tres"));
        queja.put("termino", text("Queja"));
        queja.put("ver", text(""));
        return new DataTree.Items(List.of(new DataTree.Item("", new DataTree.Keys(queja))));
    }

    private static DataTree.Keys withItem(int index, String key, DataTree value) {
        List<DataTree.Item> items = new ArrayList<>(items(data(TERMS), "definiciones"));
        DataTree.Item item = items.get(index);
        items.set(index, new DataTree.Item(item.origin(), with((DataTree.Keys) item.value(), key, value)));
        return with(data(TERMS), "definiciones", new DataTree.Items(items));
    }

    private static DataTree.Keys keys(String key, DataTree value, Object... more) {
        Map<String, DataTree> values = new LinkedHashMap<>();
        values.put(key, value);
        for (int i = 0; i < more.length; i += 2) {
            values.put((String) more[i], (DataTree) more[i + 1]);
        }
        return new DataTree.Keys(values);
    }

    private static DataTree.Keys with(DataTree.Keys keys, String key, DataTree value) {
        Map<String, DataTree> values = keys.values();
        values.put(key, value);
        return new DataTree.Keys(values);
    }

    private static List<DataTree.Item> items(DataTree.Keys keys, String key) {
        return ((DataTree.Items) Objects.requireNonNull(keys.values().get(key))).items();
    }

    private static DataTree text(String text) {
        return new DataTree.Text(text);
    }

    private static DataTree.Keys data(String text) {
        return DataText.of("f", bytes(text)).orElseThrow().data();
    }

    private static String edited(String text, DataTree.Keys wish) {
        DataText edited =
                DataText.of("f", bytes(text)).orElseThrow().become(wish).orElseThrow();
        return new String(edited.bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
