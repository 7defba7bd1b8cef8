package vigente.export;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vigente.message.Messages;

/**
 * The reviews due as a calendar that Outlook and Google Calendar read ({@code revisiones.ics}, RFC 5545).
 *
 * <p>An event keeps its identifier from build to build, so that a calendar moves it instead of showing it twice.
 *
 * @param name of the calendar
 * @param asOf the day of the build
 * @param warnBefore how long before the due day a reader is reminded
 * @param events one for each policy with a due date
 */
public record ReviewCalendar(
        String name, LocalDate asOf, Authority authority, List<Period> warnBefore, List<Event> events) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    public ReviewCalendar {
        warnBefore = List.copyOf(warnBefore);
        events = List.copyOf(events);
    }

    /**
     * A review to be done.
     *
     * @param code of the policy, or its address while the code is owed
     * @param title of the policy
     * @param text what the reader has to know, in lines
     * @param url absolute address of the policy's page; empty where the site has none
     * @param acts how many acts the policy's register held on the day of the build: each may have moved the date
     */
    public record Event(String code, String title, LocalDate due, String text, String url, int acts) {}

    /** The same calendar without what is due after {@code day}. */
    public ReviewCalendar until(LocalDate day) {
        return new ReviewCalendar(
                name,
                asOf,
                authority,
                warnBefore,
                events.stream().filter(e -> !e.due().isAfter(day)).toList());
    }

    public byte[] bytes() {
        CalendarText out = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Vigente//Revisiones//ES")
                .line("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", name)
                .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
                .line("X-PUBLISHED-TTL", "P1D");
        events.forEach(event -> write(event, out));
        if (events.isEmpty()) {
            writeZone(out);
        }
        return out.line("END", "VCALENDAR").bytes();
    }

    // A calendar needs at least one component, and whoever subscribed to it must go on finding a valid one.
    private static void writeZone(CalendarText out) {
        out.line("BEGIN", "VTIMEZONE")
                .line("TZID", "Etc/UTC")
                .line("BEGIN", "STANDARD")
                .line("DTSTART", "19700101T000000")
                .line("TZOFFSETFROM", "+0000")
                .line("TZOFFSETTO", "+0000")
                .line("END", "STANDARD")
                .line("END", "VTIMEZONE");
    }

    private void write(Event event, CalendarText out) {
        String summary = Messages.text("calendario.evento", event.code(), event.title());
        out.line("BEGIN", "VEVENT")
                .text("UID", authority.uid(event.code()))
                .line("DTSTAMP", DAY.format(asOf) + "T000000Z")
                .line("SEQUENCE", String.valueOf(event.acts()))
                .line("DTSTART;VALUE=DATE", DAY.format(event.due()))
                .line("DTEND;VALUE=DATE", DAY.format(event.due().plusDays(1)))
                .text("SUMMARY", summary)
                .text("DESCRIPTION", event.text())
                .text("CATEGORIES", Messages.text("calendario.categoria"))
                .line("TRANSP", "TRANSPARENT");
        if (!event.url().isEmpty()) {
            out.line("URL", event.url());
        }
        for (Period before : warnBefore) {
            long days = ChronoUnit.DAYS.between(event.due().minus(before), event.due());
            out.line("BEGIN", "VALARM")
                    .line("ACTION", "DISPLAY")
                    .text("DESCRIPTION", summary)
                    .line("TRIGGER", "-P" + days + "D")
                    .line("END", "VALARM");
        }
        out.line("END", "VEVENT");
    }
}
