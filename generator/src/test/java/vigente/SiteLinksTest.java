package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLinksTest {
    @Test
    void everyAddressOfTheDemoLeadsSomewhere() throws IOException {
        SitePages site = SitePages.of(DemoSite.folder());

        assertThat(site.faults()).isEmpty();
        assertThat(site.count()).isGreaterThan(40);
        assertThat(site.addresses()).isGreaterThan(2_000);
    }

    @Test
    void aDeadLinkWouldBeFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("index.html"), """
                <!doctype html><html lang="es"><title>Uno</title><h1 id="a">Uno</h1>
                <a href="otra.html">x</a><a href="#b">x</a><a href="#a" onclick="x()">x</a><p id="a"></p>
                <a href="java
                script:x()">x</a><a href="https://otro.example/">x</a><img src="../fuera.png"><script>x()</script>
                """);

        assertThat(SitePages.of(folder).faults())
                .containsExactlyInAnyOrder(
                        "index.html: id twice: a",
                        "index.html: script: <script>x()</script>",
                        "index.html: live attribute: onclick=\"x()\"",
                        "index.html: dead link: otra.html",
                        "index.html: dead fragment: #b",
                        "index.html: not relative: href=\"java\nscript:x()\"",
                        "index.html: dead link: ../fuera.png");
    }
}
