package vigente.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar as a library that many calendars use reads it. */
class ReviewCalendarTest {
    private static final Authority SITE = Authority.of("https://intranet.example/manual/");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void isAnEventOfAWholeDayWithAReminderForEachNotice() throws Exception {
        Calendar calendar = read(calendar(event("Política de servicio")));
        VEvent event = calendar.<VEvent>getComponents("VEVENT").get(0);
        assertThat(calendar.getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .isEqualTo("Revisiones: Manual");
        assertThat(event.getProperty("UID").orElseThrow().getValue())
                .isEqualTo("revision:PO-COM-001:manual@intranet.example");
        assertThat(event.getProperty("DTSTART").orElseThrow()).hasToString("DTSTART;VALUE=DATE:20270301\r\n");
        assertThat(event.getProperty("DTEND").orElseThrow()).hasToString("DTEND;VALUE=DATE:20270302\r\n");
        assertThat(event.getProperty("SEQUENCE").orElseThrow().getValue()).isEqualTo("3");
        assertThat(event.getProperty("SUMMARY").orElseThrow().getValue())
                .isEqualTo("Revisar PO-COM-001 Política de servicio");
        assertThat(event.getProperty("URL").orElseThrow().getValue())
                .isEqualTo("https://intranet.example/manual/x.html");
        assertThat(event.getProperty("TRANSP").orElseThrow().getValue()).isEqualTo("TRANSPARENT");
        assertThat(event.<VAlarm>getComponents("VALARM"))
                .extracting(alarm -> alarm.getProperty("TRIGGER").orElseThrow().getValue())
                .containsExactly("-P59D", "-P1W");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:otro",
                "a\nATTACH:file:///etc/passwd",
                "a\rX:1",
                "coma, punto y coma; barra \\ y \\n",
                "ñandú 🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀 é",
                "\u0000\u0007\u001B[31m\uD800",
                "\u2028\u2029\u0085",
            })
    void staysOneEventWhateverATitleHolds(String title) throws Exception {
        byte[] bytes = calendar(event(title)).bytes();
        Calendar calendar = read(calendar(event(title)));
        assertThat(calendar.getComponents("VEVENT")).hasSize(1);
        VEvent event = calendar.<VEvent>getComponents("VEVENT").get(0);
        assertThat(event.getProperties("UID")).hasSize(1);
        assertThat(event.getProperties("ATTACH")).isEmpty();
        assertThat(event.getProperty("SUMMARY").orElseThrow().getValue()).contains("PO-COM-001");
        thenLinesAreFolded(bytes);
    }

    @Test
    void givesBackWhatWasEscaped() throws Exception {
        String title = "coma, punto y coma; barra \\ y \\n y\notra línea";
        assertThat(read(calendar(event(title)))
                        .<VEvent>getComponents("VEVENT")
                        .get(0)
                        .getProperty("SUMMARY")
                        .orElseThrow()
                        .getValue())
                .isEqualTo("Revisar PO-COM-001 " + title);
    }

    @Test
    void isValidWithoutEvents() throws Exception {
        assertThat(read(calendar()).getComponents("VEVENT")).isEmpty();
    }

    @Test
    void keepsItsIdentifiersWhenTheDateMovesAndCountsTheActs() throws Exception {
        ReviewCalendar.Event first = event("Servicio");
        ReviewCalendar.Event later = new ReviewCalendar.Event(
                first.code(), "Otro título", first.due().plusYears(1), first.text(), first.url(), first.acts() + 1);
        VEvent before = read(calendar(first)).<VEvent>getComponents("VEVENT").get(0);
        VEvent after = read(calendar(later)).<VEvent>getComponents("VEVENT").get(0);
        assertThat(after.getProperty("UID").orElseThrow())
                .isEqualTo(before.getProperty("UID").orElseThrow());
        assertThat(after.getProperty("SEQUENCE").orElseThrow().getValue()).isEqualTo("4");
    }

    @Test
    void tellsTwoManualsOnOneHostApart() {
        assertThat(Authority.of("https://intranet.example/uno/").uid("PO-1"))
                .isNotEqualTo(Authority.of("https://intranet.example/dos/").uid("PO-1"));
        assertThat(Authority.named("Molinos, S.A.").uid("PO 1"))
                .isEqualTo("revision:PO%201:Molinos%2C%20S.A.@vigente.invalid");
        assertThat(Authority.of("https://[no es una dirección/").uid("PO-1")).endsWith("@vigente.invalid");
    }

    private static ReviewCalendar calendar(ReviewCalendar.Event... events) {
        return new ReviewCalendar(
                "Revisiones: Manual", TODAY, SITE, List.of(Period.ofMonths(2), Period.ofDays(7)), List.of(events));
    }

    private static ReviewCalendar.Event event(String title) {
        return new ReviewCalendar.Event(
                "PO-COM-001",
                title,
                LocalDate.of(2027, 3, 1),
                "Responsable: " + title + "\nOtra línea",
                "https://intranet.example/manual/x.html",
                3);
    }

    private static Calendar read(ReviewCalendar written) throws Exception {
        return valid(written.bytes());
    }

    private static Calendar valid(byte[] bytes) throws java.io.IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        ValidationResult result = calendar.validate();
        assertThat(result.getEntries()).isEmpty();
        return calendar;
    }

    private static void thenLinesAreFolded(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        assertThat(text.getBytes(UTF_8)).isEqualTo(bytes);
        assertThat(text).endsWith("\r\n");
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(UTF_8)).as(line).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r", "\uFFFD\uFFFD\uFFFD\uFFFD");
        }
    }
}
