package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page comes out the same in parts of any size. */
class PageTextTest {
    private static final String ADDRESS = "politicas/viajes.html";
    private static final String PAGE = """

            <!doctype html>
            <main id="contenido"><h1 id="título">¿Qué rige?</h1>
              <ul><li><a href="a.html#D-año">a</a> <a href="../b.html">b</a></li>
              <li><i>c</i><b>d</b>
              <span>e</span></li></ul><pre id="muestra"><code>x
                <b>y</b><i>z</i>

              </code></pre><p>f</p><pre>g
              <i>h</i><b>i</b></pre>
              <table><tr><td>«j» — k</td><td id="fin"><a href="#título">l</a></td></tr></table>
            </main>

            """;

    private static PageText printed(int part, int written) {
        PageText page = new PageText(ADDRESS, part);
        for (int at = 0; at < PAGE.length(); at += written) {
            page.write(PAGE, at, Math.min(written, PAGE.length() - at));
        }
        page.close();
        return page;
    }

    private static String text(PageText page) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        page.pieces().forEach(all::writeBytes);
        return all.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64})
    void isTheSameInPartsOfAnySize(int written) {
        PageText whole = printed(PAGE.length() + 1, PAGE.length());
        assertThat(whole.pieces()).hasSize(1);
        for (int part = 1; part <= PAGE.length(); part++) {
            PageText parted = printed(part, written);
            assertThat(text(parted)).isEqualTo(text(whole));
            assertThat(parted.leads()).isEqualTo(whole.leads());
        }
    }

    @Test
    void isCutWhereverTwoTagsMeet() {
        assertThat(printed(1, 1).pieces()).hasSizeGreaterThan(10);
    }

    @Test
    void isSlimAndEndsWithALineEnd() {
        assertThat(text(printed(1, 1)))
                .startsWith("<!doctype html><main id=")
                .contains("<code>x\n    <b>y</b><i>z</i>\n\n  </code></pre><p>", "<b>d</b>\n  <span>")
                .endsWith("</table></main>\n");
    }

    @Test
    void tellsWhereItLeads() {
        Leads leads = printed(1, 1).leads();
        assertThat(leads.ids()).isEqualTo("\ncontenido\ntítulo\nmuestra\nfin\n");
        assertThat(leads.targets())
                .isEqualTo(List.of("politicas/a.html#D-año", "b.html", "politicas/viajes.html#título"));
    }
}
