package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** The page's answer for a day is the command's. */
class AsOfBrowserIT extends InChromium {
    private static final Pattern ROW =
            Pattern.compile("\"politica\": \"([^\"]*)\",\\s*\"titulo\": \"[^\"]*\",\\s*\"revision\": \"([^\"]*)\"");
    private static final LocalDate FIRST = LocalDate.of(2021, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 31);
    private static final int STEP = 61;

    @Test
    void agreesWithTheCommandOnManyDays() {
        open("que-regia.html");
        for (String day : days()) {
            ask(day);
            assertThat(shown()).as(day).isEqualTo(answered(day));
        }
    }

    @Test
    void answersTheDayOfItsAddress() {
        open("que-regia.html#2024-03-03");
        assertThat(browser.findElement(By.id("_respuesta")).getText())
                .startsWith("El 3 de marzo de 2024 regían 4 políticas de 12");
        open("aviso.html");
        open("que-regia.html?dia=2001-01-01");
        assertThat(browser.findElement(By.id("_respuesta")).getText())
                .isEqualTo("El 1 de enero de 2001 no regía ninguna política.");
    }

    @Test
    void putsTheQuestionIntoItsAddressAndTakesItBack() {
        open("que-regia.html");
        ask("2026-03-03");
        assertThat(browser.getCurrentUrl()).endsWith("que-regia.html#2026-03-03");
        browser.findElement(By.id("_toda")).click();
        assertThat(browser.findElement(By.id("_respuesta")).getText()).isEmpty();
        assertThat(browser.findElements(By.cssSelector("tr[data-politica][hidden]")))
                .isEmpty();
    }

    @Test
    void takesNoNonsenseForADay() {
        open("que-regia.html#2026-02-30");
        assertThat(browser.findElement(By.id("_respuesta")).getText()).isEmpty();
        assertThat(browser.findElements(By.cssSelector("tr[data-politica][hidden]")))
                .isEmpty();
    }

    private static List<String> days() {
        Stream<LocalDate> regular = FIRST.datesUntil(LAST, Period.ofDays(STEP));
        // The days on which something changes, and those before.
        Stream<LocalDate> turns = DemoSite.text(DemoSite.folder().resolve("datos/historia.csv"))
                .lines()
                .flatMap(line ->
                        Pattern.compile("\\d{4}-\\d\\d-\\d\\d").matcher(line).results())
                .map(found -> LocalDate.parse(found.group()))
                .flatMap(day -> Stream.of(day.minusDays(1), day));
        return Stream.concat(regular, turns)
                .distinct()
                .sorted()
                .map(LocalDate::toString)
                .toList();
    }

    private static Map<String, String> answered(String day) {
        TestRun run = TestRun.in(
                DemoSite.content().resolveSibling("."),
                "as-of",
                day,
                "--format",
                "json",
                "--quiet",
                "--content",
                DemoSite.content().toString());
        assertThat(run.code()).isZero();
        NavigableMap<String, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(run.out());
        while (row.find()) {
            rows.put(row.group(1), row.group(2));
        }
        assertThat(rows).hasSize(12);
        return rows;
    }

    private Map<String, String> shown() {
        NavigableMap<String, String> rows = new TreeMap<>();
        // In one question: asking for each row would take the browser a minute.
        Object told = browser.executeScript("return [...document.querySelectorAll('tr[data-politica]:not([hidden])')]"
                + ".map(row => row.dataset.politica + ' ' + (row.dataset.revision || ''))");
        for (Object row : (List<?>) Objects.requireNonNull(told)) {
            String[] words = String.valueOf(row).split(" ", 2);
            rows.put(words[0], words[1]);
        }
        return rows;
    }

    private void ask(String day) {
        ((JavascriptExecutor) browser)
                .executeScript(
                        "const d = document.getElementById('_dia'); d.value = arguments[0];"
                                + " d.dispatchEvent(new Event('input', {bubbles: true}));",
                        day);
    }

    private void open(String page) {
        browser.get(DemoSite.folder().toUri() + page);
    }
}
