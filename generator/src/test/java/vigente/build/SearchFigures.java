package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigente.ReadersBrowser;
import vigente.SiteServer;
import vigente.output.Output;
import vigente.output.PublishedFile;
import vigente.page.PlannedDocument;
import vigente.page.SearchPlan;
import vigente.problem.Problems;
import vigente.source.SourceReader;

/**
 * Measures the search: {@code mvn -q -Dquick -pl generator test -Dtest=SearchFigures}. It prints figures and fails on nothing,
 * since they are of the machine as much as of the program; so the common run of the tests leaves it out.
 */
class SearchFigures {
    private static final Path QUERIES = Path.of("src/test/resources/search/consultas.tsv");
    private static final Path CONTENT = Path.of("../content");

    @ParameterizedTest
    @ValueSource(ints = {50, 1000, 5000})
    void measures(int policies, @TempDir Path folder) throws IOException {
        Path site = folder.resolve("public");
        say("%n%d policies: %s", policies, build(policies, site));
        List<String[]> queries = Files.readAllLines(QUERIES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        try (ReadersBrowser browser = ReadersBrowser.open();
                SiteServer server = SiteServer.of(site)) {
            String page = server.address() + "buscar.html";
            say("  cold load to first results: %s", cold(browser, server, page));
            browser.go(page);
            List<Double> fresh = new ArrayList<>();
            List<Double> later = new ArrayList<>();
            double ranks = 0;
            int among = 0;
            int right = 0;
            int asked = 0;
            server.searchBytes();
            for (String[] query : queries) {
                fresh.add(time(browser, query[1]));
                later.add((double) server.searchBytes());
                List<String> found = browser.search(query[1], Map.of("limit", 10)).stream()
                        .map(result -> String.valueOf(result.get("url")))
                        .toList();
                String wanted = query[2].replaceFirst("#.*", "");
                int rank = found.stream()
                                .map(url -> url.replaceFirst("#.*", ""))
                                .distinct()
                                .toList()
                                .indexOf(wanted)
                        + 1;
                ranks += rank == 0 ? 0 : 1.0 / rank;
                among += rank > 0 && rank <= 5 ? 1 : 0;
                if (query[2].contains("#")) {
                    asked++;
                    right += found.stream()
                                    .filter(url -> url.startsWith(wanted))
                                    .limit(1)
                                    .anyMatch(query[2]::equals)
                            ? 1
                            : 0;
                }
            }
            List<Double> repeated = new ArrayList<>();
            queries.forEach(query -> repeated.add(time(browser, query[1])));
            say(
                    "  %d queries: MRR@10 %.3f, Recall@5 %.3f, right unit %.3f",
                    queries.size(), ranks / queries.size(), (double) among / queries.size(), (double) right / asked);
            say(
                    "  new words p50/p95 %s ms, repeated %s ms, later bytes %s",
                    percentiles(fresh), percentiles(repeated), percentiles(later));
        }
        assertThat(site).exists();
    }

    // The demo manual's policies stand among the others, as if they had been written in between.
    private static String build(int policies, Path site) throws IOException {
        var manual = new SourceReader(CONTENT).read(new Problems()).orElseThrow();
        Edition edition = Edition.of(manual, LocalDate.of(2026, 11, 22));
        List<PlannedDocument> documents = new ArrayList<>(
                LargeManual.policies(policies - manual.policies().size()));
        documents.addAll(documents.size() / 2, new SearchPlan(edition.standings(), edition.directory()).documents());
        try (Output output = Output.open(site.toAbsolutePath(), CONTENT.toAbsolutePath())) {
            BrowserFiles browser = BrowserFiles.of(Optional.empty(), manual.settings());
            browser.writeTo(output);
            new Pages(edition, browser, Optional.empty())
                    .writeTo(
                            output,
                            edition.plan(Map.of(), false).pages().stream()
                                    .filter(page -> page.address().equals("buscar.html"))
                                    .toList(),
                            new LinkCheck(),
                            PageMemory.NONE);
            long start = System.nanoTime();
            SearchFiles.write(documents, output, DocumentMemory.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            List<PublishedFile> files = output.under("buscar/").files();
            output.publish(all -> new byte[] {'{', '}'});
            return String.format(
                    Locale.ROOT,
                    "index made and written in %.2f s, %.2f MB of terms and %.2f MB of texts in %d files",
                    seconds,
                    size(files, false) / 1e6,
                    size(files, true) / 1e6,
                    files.size());
        }
    }

    private static long size(List<PublishedFile> files, boolean texts) {
        return files.stream()
                .filter(file -> file.path().matches("(?:otras/)?t\\d+\\.js") == texts)
                .mapToLong(PublishedFile::bytes)
                .sum();
    }

    private static String cold(ReadersBrowser browser, SiteServer server, String page) {
        List<Double> times = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            server.searchBytes();
            browser.go(page);
            browser.promised("vigente.search('plazo del reembolso', {limit: 8})");
            times.add(Double.parseDouble(browser.text("performance.now()")));
            bytes.add((double) server.searchBytes());
        }
        return percentiles(times) + " ms, " + percentiles(bytes) + " bytes";
    }

    private static double time(ReadersBrowser browser, String query) {
        return Double.parseDouble(String.valueOf(browser.promised(
                "(async () => { const start = performance.now(); await vigente.search(arguments[0]); return performance.now() - start })()",
                query)));
    }

    private static String percentiles(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return String.format(Locale.ROOT, "%.0f/%.0f", sorted.get(sorted.size() / 2), sorted.get((int)
                (0.95 * (sorted.size() - 1))));
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
