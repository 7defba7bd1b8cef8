package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.build.Sources;
import vigente.serve.Session;

/**
 * From a save to the page that shows it, measured over HTTP: {@code mvn -q -Dquick -pl generator test -Dtest=ServeFigures}, with
 * {@code -Dpolicies=100} for another size. It prints milliseconds and asserts nothing but that the page comes.
 */
class ServeFigures {
    private static final int SAVES = 15;
    private static final int UNCOUNTED = 5;
    private static final long NANOS_PER_MILLI = 1_000_000;

    @Test
    void tellsHowLongASaveTakes(@TempDir Path directory) throws IOException, InterruptedException {
        int policies = Integer.getInteger("policies", 1000);
        Path content = directory.resolve("content");
        write(content, policies);
        try (Session session = Session.start(new Sources(content, "content", DemoSite.TODAY), 0)) {
            Thread renewal = new Thread(() -> session.run(findings -> {}, sentence -> {}));
            renewal.start();
            String page = session.address() + "politicas/p-7.html";
            Path text = content.resolve("politicas/p-7/1.00x/politica.md");
            Path data = content.resolve("politicas/p-7/1.00x/politica.yaml");
            System.out.println(policies + " policies, text: " + measured(text, page, "## Alcance\n\n"));
            System.out.println(policies + " policies, a definition: " + measured(data, page, "texto: Quien "));
            long start = System.nanoTime();
            assertThat(get(session.address() + "no-existe.html")).isNotEmpty();
            System.out.println("unknown address: " + millis(start));
            renewal.interrupt();
            renewal.join();
        }
    }

    private static String measured(Path file, String page, String place) throws IOException, InterruptedException {
        String text = Files.readString(file);
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < SAVES; i++) {
            String mark = "marca" + i + "de" + file.getFileName().hashCode();
            long start = System.nanoTime();
            Files.writeString(file, text.replace(place, place + mark + " "));
            while (!get(page).contains(mark)) {
                Thread.sleep(2);
            }
            times.add(millis(start));
            // The next save comes when the checks are over, as a person's would.
            Thread.sleep(1500);
        }
        List<Long> counted = new ArrayList<>(times.subList(UNCOUNTED, SAVES));
        Collections.sort(counted);
        return "median " + counted.get(counted.size() / 2) + " ms, worst " + counted.get(counted.size() - 1)
                + " ms (all: " + times + ")";
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    private static void write(Path content, int policies) throws IOException {
        Files.createDirectories(content.resolve("avisos"));
        Files.copy(DemoSite.content().resolve("manual.yaml"), content.resolve("manual.yaml"));
        Files.copy(DemoSite.content().resolve("logo.svg"), content.resolve("logo.svg"));
        Files.writeString(content.resolve("avisos/confidencialidad.md"), "Es confidencial.\n");
        for (int i = 0; i < policies; i++) {
            Path folder = Files.createDirectories(content.resolve("politicas/p-" + i + "/1.00x"));
            Files.writeString(folder.resolve("politica.yaml"), data(i));
            Files.writeString(folder.resolve("politica.md"), text(i));
        }
    }

    private static String data(int number) {
        StringBuilder data = new StringBuilder("codigo: PX-" + number + "\ntitulo: Política número " + number
                + "\nrevision: 1.00x\nresponsable: Director Comercial\ndefiniciones:\n");
        for (int i = 0; i < 6; i++) {
            data.append("  - termino: Trámite ")
                    .append(number)
                    .append(" de clase ")
                    .append(i);
            data.append("\n    texto: Quien recibe la solicitud de clase ")
                    .append(i)
                    .append(" y la atiende.\n");
        }
        return data.toString();
    }

    private static String text(int number) {
        StringBuilder text = new StringBuilder("## Objetivo\n\nOrdenar el trámite " + number
                + ".\n\n## Alcance\n\nTodo el personal.\n\n## Políticas\n\n");
        for (int i = 1; i <= 12; i++) {
            text.append(i)
                    .append(". El trámite ")
                    .append(number)
                    .append(" de clase ")
                    .append(i % 6);
            text.append(" debe atenderse en ")
                    .append(i)
                    .append(" días, conforme a [[PX-")
                    .append(number / 2);
            text.append("]], con el registro completo y a la vista de quien lo solicita.\n");
        }
        return text.toString();
    }
}
