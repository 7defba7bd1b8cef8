package vigente.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Inline;
import vigente.text.PendingScanner;
import vigente.text.Target;

/**
 * Reads a run of text: pending items, references, forced breaks, words of another language, templates and comments.
 *
 * <p>What is none of these is text.
 */
final class RunReader {
    private static final Pattern TOKEN = Pattern.compile(Syntax.MAY_BEGIN + "(?:\\\\\\p{Punct}"
            + "|(?<comment><!--)"
            + "|(?<template>" + Syntax.TEMPLATE + ")"
            + "|(?<reference>" + Syntax.REFERENCE + ")"
            + "|(?<break>" + Syntax.BREAK + "[ \\t]*+\\n?)"
            + "|(?<foreign>\\[[^\\[\\]`\\n]{1,300}+\\](?=\\{lang=))"
            + "|(?<attributes>" + Syntax.ATTRIBUTES + "))");
    private static final Pattern BAR = Pattern.compile("\\\\?\\|");
    private static final Pattern MARKED_UP = Pattern.compile("[*_~`<\\[]|PENDIENTE");
    private static final Pattern KNOWN_ATTRIBUTE = Pattern.compile("#.*+|\\.cr[ií]tico|obliga|lang");

    private final Run run;
    private final String text;
    private final Words out;
    private final Reading reading;
    private final Problems problems;
    private final int lastClose;
    private int done;

    RunReader(Run run, Words out, Reading reading) {
        this.run = run;
        this.text = run.text();
        this.lastClose = text.lastIndexOf("-->");
        this.out = out;
        this.reading = reading;
        this.problems = reading.problems();
    }

    /** Reads the run from {@code from} to its end. */
    void read(int from) {
        done = from;
        Iterator<PendingScanner.Found> pending = PendingScanner.scan(text).iterator();
        PendingScanner.Found next = after(pending, from);
        Matcher token = TOKEN.matcher(text);
        boolean found = token.find(from);
        while (found || next != null) {
            int at;
            if (next != null && (!found || next.start() <= token.start())) {
                pending(next);
                at = next.end();
            } else {
                at = Math.max(token.end(), token(token));
            }
            found = found && (token.start() >= at || token.find(at));
            next = next != null && next.start() < at ? after(pending, at) : next;
        }
        plain(text.length());
    }

    private static PendingScanner.@Nullable Found after(Iterator<PendingScanner.Found> pending, int offset) {
        while (pending.hasNext()) {
            PendingScanner.Found found = pending.next();
            if (found.start() >= offset) {
                return found;
            }
        }
        return null;
    }

    private void plain(int end) {
        if (end > done) {
            out.written(text.substring(done, end));
            done = end;
        }
    }

    private void pending(PendingScanner.Found found) {
        plain(found.start());
        if (!found.complaint().isEmpty()) {
            problems.add(Kind.PENDING_MALFORMED, run.place(found.start(), found.end()), found.complaint());
        }
        out.add(new Inline.Pending(found.mark(), run.place(found.start(), found.end())));
        done = found.end();
    }

    // Returns where to go on, where that is behind the token's end.
    private int token(Matcher token) {
        if (token.group("comment") != null) {
            comment(token.start());
        } else if (token.group("template") != null) {
            plain(token.start());
            out.literal(token.group());
            done = token.end();
        } else if (token.group("reference") != null) {
            reference(token.start(), token.end());
        } else if (token.group("break") != null) {
            plain(token.start());
            out.add(new Inline.Break());
            done = token.end();
        } else if (token.group("foreign") != null) {
            foreign(token.start(), token.end());
        } else if (token.group("attributes") != null) {
            misplaced(token.start());
        }
        return done;
    }

    private void comment(int start) {
        int close = lastClose < start + 4 ? -1 : text.indexOf("-->", start + 4);
        if (close < 0) {
            problems.add(Kind.RAW_HTML, run.place(start, start + 4));
            return;
        }
        plain(start);
        problems.add(Kind.HTML_COMMENT, run.place(start, close + 3));
        done = close + 3;
        while (out.endsInBlank() && done < text.length() && Character.isWhitespace(text.charAt(done))) {
            done++;
        }
    }

    private void reference(int start, int end) {
        Matcher bar = BAR.matcher(text).region(start + 2, end - 2);
        boolean parted = bar.find();
        String written = text.substring(start + 2, parted ? bar.start() : end - 2);
        Target target = Target.parse(Escaping.unescapeString(written.replaceAll("\\s+", " ")));
        if (target.document().isEmpty() && target.fragment().isEmpty()) {
            return;
        }
        plain(start);
        List<Inline> words = parted ? words(bar.end(), end - 2) : List.of();
        out.add(new Inline.Reference(target, words, run.place(start, end)));
        done = end;
    }

    private List<Inline> words(int start, int end) {
        if (MARKED_UP.matcher(text).region(start, end).find()) {
            return reading.words(run.part(start, end));
        }
        Words words = new Words();
        words.written(text.substring(start, end));
        return words.trimmed();
    }

    private void foreign(int start, int end) {
        Optional<Attributes> attributes = Attributes.at(text, end);
        Optional<String> language = attributes.flatMap(found -> reading.language(found, run));
        if (language.isPresent()) {
            plain(start);
            out.add(new Inline.Foreign(language.get(), words(start + 1, end - 1)));
            done = attributes.orElseThrow().end();
        }
    }

    private void misplaced(int start) {
        for (Attributes.Attribute part :
                Attributes.at(text, start).orElseThrow().parts()) {
            if (KNOWN_ATTRIBUTE.matcher(part.shown()).matches()) {
                problems.add(Kind.ATTRIBUTE_MISPLACED, run.place(part.start(), part.end()), part.shown());
            }
        }
    }
}
