package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The keyboard alone reaches everything on every kind of page, in the order of reading, and shows where it is. */
class KeyboardIT extends InChromium {
    /** Names what can be used and notes what Tab comes to. */
    private static final String WATCH = """
            window.usable = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
                .filter(e => e.checkVisibility({visibilityProperty: true}));
            usable[0].focus();
            window.reached = [usable[0]];
            window.unmarked = [];
            const named = e => e.tagName + " " + e.textContent.trim().slice(0, 40);
            document.addEventListener("focusin", ({target}) => {
                reached.push(target);
                if (getComputedStyle(target).outlineStyle === "none") unmarked.push(named(target));
            });
            window.named = named;
            // A field for a date is left after its day, its month, its year and its calendar.
            return usable.length - 1 + 3 * usable.filter(e => e.type === "date").length;
            """;

    /** Focuses each thing by itself: what a reader then sees at its place is that thing, nothing in front of it. */
    private static final String COVERED = """
            return usable.filter(e => {
                e.focus();
                const at = e.getClientRects()[0];
                const seen = at && document.elementFromPoint(at.x + Math.min(at.width, innerWidth - at.x) / 2, at.y + Math.min(at.height, innerHeight) / 2);
                return !seen || !(e.contains(seen) || seen.contains(e));
            }).map(named);
            """;

    static List<String> pages() {
        return PageKinds.onePageOfEach();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void reachesEverythingInOrder(String page) {
        open(page, 360);
        int stops = Integer.parseInt(String.valueOf(browser.executeScript(WATCH)));
        new Actions(browser).sendKeys(Keys.TAB.toString().repeat(stops)).perform();
        assertThat(browser.executeScript("return usable.filter(e => !reached.includes(e)).map(named)"))
                .as("what Tab never reaches")
                .isEqualTo(List.of());
        assertThat(browser.executeScript("return usable.filter((e, i) => e !== reached[i]).map(named)"))
                .as("what comes out of the order of reading")
                .isEqualTo(List.of());
        assertThat(browser.executeScript("return unmarked"))
                .as("what is focused and does not show it")
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsWhatIsFocused(String page) {
        for (int width : new int[] {360, 1280}) {
            open(page, width);
            browser.executeScript(WATCH);
            assertThat(browser.executeScript(COVERED))
                    .as("what is covered while it is focused at %d px", width)
                    .isEqualTo(List.of());
        }
    }

    private void open(String page, int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        browser.get(DemoSite.folder().resolve(page).toUri().toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void movesNothingUnderTheReadersEyes(String page) {
        browser.get(DemoSite.folder().resolve(page).toUri().toString());
        Object moved = browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                let moved = 0;
                new PerformanceObserver(list => list.getEntries().forEach(e => { moved += e.value; }))
                    .observe({type: "layout-shift", buffered: true});
                setTimeout(() => done(Math.round(moved * 1000)), 150);
                """);
        assertThat(Integer.parseInt(String.valueOf(moved)))
                .as("layout shift in thousandths; 100 is what is commonly called good")
                .isLessThanOrEqualTo(10);
    }
}
