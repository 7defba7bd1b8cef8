package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

/** The calendar that the demo manual publishes, as a library that many calendars use reads it. */
class DemoCalendarTest {
    @Test
    void holdsOneEventForEachReviewThatHasADate() throws Exception {
        Calendar calendar;
        try (InputStream published = Files.newInputStream(DemoSite.folder().resolve("revisiones.ics"))) {
            calendar = new CalendarBuilder().build(published);
        }
        long dated = DemoSite.text(DemoSite.folder().resolve("datos/revisiones.json"))
                .lines()
                .filter(line -> line.contains("\"vence\": \"20"))
                .count();

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents("VEVENT")).hasSize((int) dated).hasSizeGreaterThan(5);
    }
}
