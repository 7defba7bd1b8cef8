package vigente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A manual of few policies that define more terms, and owe more, than one page can show. Written the same each time.
 *
 * <p>Every policy defines {@link #SHARED}; the other terms begin with all letters, some with Ñ, an accent or a digit.
 */
final class CrowdedManual {
    static final String SHARED = "Cliente de todas las áreas";
    static final int POLICIES = 12;
    static final int DEFINITIONS = 100;
    /** How many definitions each policy still has to write. */
    static final int OWED = 60;

    private static final String[] BEGINNINGS =
            "Acta,Águila,Bono,Caso,Cupo,Dato,Eje,Ficha,Guía,Hito,Ítem,Junta,Lote,Meta,Norma,Ñandú,Obra,Pago,Queja,Rol,Sello,Tope,Uso,Vale,Zona,3M"
                    .split(",");
    private static final String[] WORDS =
            "entrega,cobro,visita,reparto,compra,venta,envío,turno,archivo,almacén,cuenta,pedido".split(",");

    private CrowdedManual() {}

    /** Writes it to {@code content}. */
    static void writeTo(Path content) throws IOException {
        Files.createDirectories(content);
        Files.writeString(content.resolve("manual.yaml"), """
                titulo: Manual de políticas
                organizacion: {nombre_comercial: VOKARINE, razon_social: "Servicios Vokarine, S.A. de C.V."}
                puestos: [Director General]
                confidencialidad:
                  clasificacion: Interno
                  niveles: [Interno, Confidencial]
                  aviso: aviso.md
                revision_periodica: {periodo: 12 meses, avisar: [60 días]}
                publicar_borradores: sí
                """);
        Files.writeString(content.resolve("aviso.md"), "Documento confidencial de VOKARINE.\n");
        for (int number = 1; number <= POLICIES; number++) {
            policy(content.resolve("politicas/area-" + number + "/1.00x"), number);
        }
    }

    private static void policy(Path folder, int number) throws IOException {
        Random random = new Random(number);
        StringBuilder data = new StringBuilder("codigo: PO-ARE-%03d%n".formatted(number)
                + "titulo: Política del área " + number + "\n"
                + "revision: 1.00x\nresponsable: Director General\n"
                + "area: Área " + number % 3 + "\n"
                + "definiciones:\n");
        data.append(definition(SHARED, "Quien compra en el área %d.".formatted(number)));
        for (int i = 1; i < DEFINITIONS; i++) {
            // Half of them under one letter, so that it takes several pages.
            String beginning = i % 2 == 0 ? "Caso" : BEGINNINGS[i / 2 % BEGINNINGS.length];
            String term = beginning + " de " + pick(random) + " " + (number * 100 + i);
            data.append(definition(term, i <= OWED ? "PENDIENTE (falta acordarla)" : text(random)));
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("politica.yaml"), data.toString());
        Files.writeString(folder.resolve("politica.md"), """
                # Objetivo

                Ordenar el área.

                # Alcance

                Todo el personal.

                # Políticas

                1. Se atiende al cliente de todas las áreas.
                """);
    }

    private static String definition(String term, String text) {
        return "  - {termino: \"" + term + "\", texto: \"" + text + "\"}\n";
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("Se entiende por ello");
        for (int i = 0; i < 60; i++) {
            text.append(", en su caso, ").append(pick(random));
        }
        return text.append('.').toString();
    }

    private static String pick(Random random) {
        return List.of(WORDS).get(random.nextInt(WORDS.length));
    }
}
