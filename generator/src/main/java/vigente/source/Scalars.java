package vigente.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.message.Messages;
import vigente.policy.Code;
import vigente.policy.ReviewPeriod;
import vigente.policy.RevisionNumber;
import vigente.policy.WrittenPeriod;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.shape.Writing;
import vigente.text.Fold;

/** Reads the written forms of data: each method reports what is wrong and then gives back nothing. */
final class Scalars {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d\\d?)[-/. ](\\d\\d?)[-/. ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d\\d?)[-/. ](\\d\\d?)(?:[T ].*)?");
    // Nobody reviews a policy later than that, and dates have an end.
    private static final LocalDate LATEST = LocalDate.EPOCH.plusYears(1000);
    private static final Pattern FORBIDDEN_IN_CODE = Pattern.compile("[#|\\[\\]\\p{Cntrl}]");

    private final Problems problems;

    Scalars(Problems problems) {
        this.problems = problems;
    }

    /** Whether two words are the same, case, accents and spaces around them aside. */
    static boolean same(String a, String b) {
        return Fold.plain(a.strip()).equals(Fold.plain(b.strip()));
    }

    Optional<LocalDate> date(String written, Place place) {
        Optional<LocalDate> date = DATE.matcher(written).matches() ? day(written) : Optional.empty();
        if (date.isEmpty()) {
            String reason = DATE.matcher(written).matches() ? "fecha.no-existe" : "fecha.otra-forma";
            String help = meant(written)
                    .map(day -> Messages.text("fecha.quiso-decir", day))
                    .orElseGet(() -> Messages.text(reason + ".ayuda"));
            problems.add(Kind.BAD_DATE, place, written, Messages.text(reason), help);
        }
        return date;
    }

    /** The same for a cell: a spreadsheet saves every date in the form of its country. */
    Optional<LocalDate> dateInCell(String written, Place place) {
        return DATE.matcher(written).matches()
                ? date(written, place)
                : meant(written).or(() -> date(written, place));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    // 15/01/2026, 2026-1-5 and 2026-01-15T00:00 leave no doubt which day is meant: in Spanish the day stands first.
    private static Optional<LocalDate> meant(String written) {
        Matcher dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return day(dated(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        return yearFirst.matches()
                ? day(dated(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)))
                : Optional.empty();
    }

    private static String dated(String year, String month, String day) {
        return year + "-" + (month.length() < 2 ? "0" : "") + month + "-" + (day.length() < 2 ? "0" : "") + day;
    }

    Optional<ReviewPeriod> reviewPeriod(String written, Place place) {
        return period(written, place).map(span -> new ReviewPeriod(span, written));
    }

    /** "N días|meses|años" or ISO 8601 (P1Y), longer than nothing. */
    Optional<Period> period(String written, Place place) {
        Optional<Period> span = WrittenPeriod.read(written);
        if (span.isEmpty()) {
            problems.add(Kind.BAD_PERIOD, place, written);
            return Optional.empty();
        }
        Optional<LocalDate> end = end(span.get());
        if (end.isPresent() && !end.get().isAfter(LocalDate.EPOCH)) {
            problems.add(Kind.PERIOD_NOT_POSITIVE, place, written);
            return Optional.empty();
        }
        if (end.isEmpty() || end.get().isAfter(LATEST)) {
            problems.add(Kind.BAD_PERIOD, place, written);
            return Optional.empty();
        }
        return span;
    }

    private static Optional<LocalDate> end(Period span) {
        try {
            return Optional.of(LocalDate.EPOCH.plus(span));
        } catch (DateTimeException | ArithmeticException behindAllDates) {
            return Optional.empty();
        }
    }

    Optional<Code> code(String written, Place place) {
        Matcher forbidden = FORBIDDEN_IN_CODE.matcher(written);
        if (forbidden.find()) {
            problems.add(Kind.BAD_CODE, place, written, forbidden.group());
            return Optional.empty();
        }
        return Optional.of(new Code(written));
    }

    Optional<RevisionNumber> revision(String written, Place place) {
        Optional<RevisionNumber> number = RevisionNumber.parse(written);
        if (number.isEmpty()) {
            problems.add(Kind.BAD_REVISION, place, written);
        }
        return number;
    }

    Optional<String> colour(String written, Place place) {
        if (Writing.COLOUR.matches(written)) {
            return Optional.of(sixDigits(written.toLowerCase(Locale.ROOT)));
        }
        problems.add(Kind.BAD_COLOUR, place, written);
        return Optional.empty();
    }

    private static String sixDigits(String colour) {
        return colour.length() == 7 ? colour : colour.replaceAll("([0-9a-f])", "$1$1");
    }

    Optional<String> language(String written, Place place) {
        try {
            return Optional.of(
                    new Locale.Builder().setLanguageTag(written).build().toLanguageTag());
        } catch (java.util.IllformedLocaleException notLanguage) {
            problems.add(Kind.BAD_LANGUAGE, place, written);
            return Optional.empty();
        }
    }

    Optional<String> siteAddress(String written, Place place) {
        if (Writing.ADDRESS.matches(written)) {
            return Optional.of(written.endsWith("/") ? written : written + "/");
        }
        problems.add(Kind.BAD_ADDRESS, place, written);
        return Optional.empty();
    }

    /** "sí", "no" and their kin; anything else is reported. */
    Optional<Boolean> yesOrNo(String key, String written, Place place) {
        return switch (Fold.plain(written)) {
            case "si", "true", "verdadero", "yes" -> Optional.of(true);
            case "no", "false", "falso" -> Optional.of(false);
            default -> {
                problems.add(Kind.BAD_CHOICE, place, written, key, Messages.text("ayuda.si-o-no"));
                yield Optional.empty();
            }
        };
    }
}
