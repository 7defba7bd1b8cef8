package vigente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataTextTest {
    private static final String ACT = "{acto: retiro, revision: \"1.00\"}";

    @Test
    void exchangesAValueAndNothingElse() {
        String text =
                "# arriba\r\ncodigo:   PO-1   # el código\r\n\r\nrevision: '1.01x'  # nota\r\ntitulo: \"a: b\"\r\n# fin";
        assertThat(set(text, "1.01", "revision"))
                .isEqualTo("# arriba\r\ncodigo:   PO-1   # el código\r\n\r\nrevision: '1.01'  # nota\r\n"
                        + "titulo: \"a: b\"\r\n# fin");
        assertThat(set("\uFEFFcodigo: PO-1\nrevision: 1.01x", "1.01", "revision"))
                .isEqualTo("\uFEFFcodigo: PO-1\nrevision: 1.01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fecha_emision: PENDIENTE # c|fecha_emision: 2026-01-15 # c",
                "fecha_emision: PENDIENTE(nota: a, b; para: 2026-12-31)|fecha_emision: 2026-01-15",
                "fecha_emision:|fecha_emision: 2026-01-15",
                "fecha_emision: # falta|fecha_emision: 2026-01-15 # falta",
                "{codigo: x, fecha_emision: PENDIENTE}|{codigo: x, fecha_emision: 2026-01-15}",
                "\"fecha_emision\" : \"PENDIENTE\"|\"fecha_emision\" : \"2026-01-15\"",
                "😀: ñ😀\\nfecha_emision: PENDIENTE|😀: ñ😀\\nfecha_emision: 2026-01-15",
            })
    void findsTheValueHoweverItIsWritten(String before, String after) {
        assertThat(set(before.replace("\\n", "\n"), "2026-01-15", "fecha_emision"))
                .isEqualTo(after.replace("\\n", "\n"));
    }

    @Test
    void exchangesValuesInsideOthers() {
        assertThat(set("elaboro: {nombre: Ana, fecha: 2026-01-10}\n", "PENDIENTE", "elaboro", "fecha"))
                .isEqualTo("elaboro: {nombre: Ana, fecha: PENDIENTE}\n");
        assertThat(set("elaboro:\n    nombre: Ana\n    fecha: 2026-01-10 # x\n", "PENDIENTE", "elaboro", "fecha"))
                .isEqualTo("elaboro:\n    nombre: Ana\n    fecha: PENDIENTE # x\n");
        assertThat(set("fecha: >-\n  2026-01-10\n\n# c\ntitulo: x\n", "PENDIENTE", "fecha"))
                .isEqualTo("fecha: PENDIENTE\n\n# c\ntitulo: x\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codigo: &a x\nrevision: *a\n", // an alias shows a value that stands elsewhere
                "revision: &a 1.01x\ntitulo: *a\n",
                "codigo: x\n",
                "revision: 1.01x\nrevision: 1.01x\n",
                "revision: [\n",
                "- revision\n",
                "",
            })
    void refusesWhatItCannotDoSafely(String text) {
        assertThat(data(text).flatMap(t -> t.set(List.of("revision"), "1.01"))).isEmpty();
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThat(DataText.of("x.yaml", new byte[] {'a', ':', ' ', (byte) 0xE1}))
                .isEmpty();
    }

    @Test
    void addsAKeyBehindItsNeighbour() {
        assertThat(add("  a: 1 # uno\n  b:\n    - x\n    - y\n\n  c: 3", "b"))
                .isEqualTo("  a: 1 # uno\n  b:\n    - x\n    - y\n  nuevo: v\n\n  c: 3");
        assertThat(add("a: 1\r\nc: 3", "no-hay")).isEqualTo("a: 1\r\nc: 3\r\nnuevo: v");
        assertThat(add("{a: 1, c: 3}", "a")).isEqualTo("{a: 1, nuevo: v, c: 3}");
        assertThat(add("a: |\n  uno\n\nc: 3\n", "a")).isEqualTo("a: |\n  uno\nnuevo: v\n\nc: 3\n");
    }

    @Test
    void takesAKeyAway() {
        assertThat(without("a: 1\nvigente_desde: 2026-01-01 # c\nb: 2\n")).isEqualTo("a: 1\nb: 2\n");
        assertThat(without("a: 1\r\nvigente_desde: 2026-01-01")).isEqualTo("a: 1\r\n");
        assertThat(without("{a: 1, vigente_desde: 2026-01-01}")).isEqualTo("{a: 1}");
        assertThat(without("{vigente_desde: 2026-01-01, a: 1}")).isEqualTo("{a: 1}");
        assertThat(without("a: 1\n")).isEqualTo("a: 1\n");
    }

    @Test
    void makesAListOfOneItem() {
        assertThat(only("cambios:\n  - a\n  - {b: c}   # x\n# fin\nd: 1\n"))
                .isEqualTo("cambios:\n  - {f: g}   # x\n# fin\nd: 1\n");
        assertThat(only("cambios: [a, b]\nd: 1\n")).isEqualTo("cambios: [{f: g}]\nd: 1\n");
        assertThat(only("cambios:\n- a: 1\n  b: >\n    largo\n\nd: 1\n")).isEqualTo("cambios:\n- {f: g}\n\nd: 1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# solo un comentario",
                "# solo un comentario\r\n",
                "[]",
                "- {acto: revision}",
                "- {acto: revision}\n\n# fin\n\n",
                "  - acto: revision\n    nota: |\n      uno\n      dos",
                "- acto: revision\r\n  nota: x\r\n",
                "[{acto: revision}, {acto: retiro}]\n",
                "[\n  {acto: revision},\n]\n",
                "- acto: revision\n...\n",
                "\uFEFF- acto: revision\n",
                "\uFEFF",
                "- acto: revision\n  nota: |+\n    uno\n\n",
                "- acto: revision\n  nota: PENDIENTE(nota: a, b: c)\n",
            })
    void appendsAnActToAnyRegister(String before) {
        Optional<String> after = data(before).flatMap(t -> t.append(ACT)).map(DataTextTest::text);
        assertThat(after).isPresent();
        assertThat(after.orElseThrow().replace(" ", ""))
                .contains(ACT.replace(" ", ""))
                .startsWith(before.strip().replace(" ", "").replace("\n...", "").replaceAll("[,\n]*]$", ""));
        assertThat(after.orElseThrow().contains("\r\n")).isEqualTo(before.contains("\r\n"));
        assertThat(data(after.orElseThrow()).flatMap(t -> t.append(ACT))).isPresent();
    }

    @Test
    void appendsBelowTheLastLine() {
        assertThat(append("- {a: 1}\n\n\n")).isEqualTo("- {a: 1}\n- " + ACT + "\n\n\n");
        assertThat(append("- {a: 1}")).isEqualTo("- {a: 1}\n- " + ACT + "\n");
        assertThat(append("")).isEqualTo("- " + ACT + "\n");
        assertThat(append("  - a: 1\r\n    b: 2\r\n")).isEqualTo("  - a: 1\r\n    b: 2\r\n  - " + ACT + "\r\n");
        assertThat(append("- a: 1\n...\n")).isEqualTo("- a: 1\n- " + ACT + "\n...\n");
    }

    @Test
    void appendsToNothingThatIsNoList() {
        assertThat(data("acto: revision\n").flatMap(t -> t.append(ACT))).isEmpty();
        assertThat(data("- {a: 1, a: 2}\n").flatMap(t -> t.append(ACT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz",
                "Ruiz: Ana",
                "# Ana",
                "\"Ana\" y 'Eva'",
                "a\\b",
                "1.00",
                "no",
                "Sí",
                "- guion",
                "{llave}",
                "coma, punto",
                " espacios",
                "línea\nnueva",
                "@arroba",
                "*a",
                "PENDIENTES",
                "😀",
                "2026-01-15",
                "a #b",
                "a: b",
            })
    void writesEveryTextSoThatItIsReadAgain(String written) {
        String yaml = YamlText.scalar(written);
        assertThat(data("a: " + yaml + "\nb: [" + yaml + ", x]\n").flatMap(t -> t.set(List.of("a"), "z")))
                .isPresent();
        assertThat(set("a: x\nb: " + YamlText.mapping(java.util.Map.of("k", yaml)) + "\n", yaml, "a"))
                .isEqualTo("a: " + yaml + "\nb: {k: " + yaml + "}\n");
        assertThat(Plain.of(YamlReader.read(
                                new vigente.problem.FileText("x", "[" + yaml + "]"), new vigente.problem.Problems())
                        .orElseThrow()))
                .isEqualTo(List.of(written));
    }

    private static Optional<DataText> data(String text) {
        return DataText.of("x.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(DataText data) {
        return new String(data.bytes(), StandardCharsets.UTF_8);
    }

    private static String set(String text, String yaml, String... path) {
        return data(text)
                .flatMap(t -> t.set(List.of(path), yaml))
                .map(DataTextTest::text)
                .orElse("");
    }

    private static String add(String text, String neighbour) {
        return data(text)
                .flatMap(t -> t.add("nuevo", "v", neighbour))
                .map(DataTextTest::text)
                .orElse("");
    }

    private static String without(String text) {
        return data(text)
                .flatMap(t -> t.without("vigente_desde"))
                .map(DataTextTest::text)
                .orElse("");
    }

    private static String only(String text) {
        return data(text)
                .flatMap(t -> t.setOnlyItem("cambios", "{f: g}"))
                .map(DataTextTest::text)
                .orElse("");
    }

    private static String append(String text) {
        return data(text).flatMap(t -> t.append(ACT)).map(DataTextTest::text).orElse("");
    }
}
