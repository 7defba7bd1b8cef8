package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What is left out of our own files is what only their authors read. */
class SlimTest {
    @Test
    void takesCommentsAndSpacesOutOfStyleSheetsAndLeavesValuesAlone() {
        assertThat(Slim.css("""
                /* why */
                a :hover > b,
                c {
                  content: "a;  /* no */ {";
                  inline-size: calc(100% - 0.5rem);
                }
                @media (min-width: 40rem) { d { margin: 0 auto; } }
                """))
                .isEqualTo(
                        "a :hover>b,c{content:\"a;  /* no */ {\";inline-size:calc(100% - .5rem)}@media (min-width:40rem){d{margin:0 auto}}");
    }

    @Test
    void keepsEveryWordOfAPageApartThatStoodApart() {
        String page = """
                <main>
                <p>
                Uno <b>dos</b>
                <i>tres</i>
                </p>
                <ul>
                <li><a href="x">a</a>
                <span>b</span></li>
                </ul>
                <pre><code>x
                 &lt;/p>
                <b>y</b></code></pre>
                </main>
                """;
        String slim = Slim.part(page);
        assertThat(slim).hasSizeLessThan(page.length()).contains("</b>\n<i>", "</a>\n<span>", "<code>x\n &lt;/p>\n<b>");
        assertThat(Jsoup.parse(slim).text()).isEqualTo(Jsoup.parse(page).text());
    }
}
