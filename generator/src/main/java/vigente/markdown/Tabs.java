package vigente.markdown;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.problem.SourceText;

/**
 * Shows tabs at the beginning of lines as the spaces they stand for.
 *
 * <p>The library counts such a tab now as one character, now as four, and cuts words in between.
 */
final class Tabs {
    private static final Pattern MARGIN = Pattern.compile("^[ >]*+\\t[ \\t>]*+", Pattern.MULTILINE);
    private static final int STOP = 4;

    private final StringBuilder text = new StringBuilder();
    private int[] offsets;

    private Tabs(int length) {
        this.offsets = new int[length + length / 4];
    }

    /** The same text with spaces for the tabs in its margins; every place is still that of {@code source}. */
    static SourceText expanded(SourceText source) {
        String written = source.text();
        Matcher margin = MARGIN.matcher(written);
        if (written.indexOf('\t') < 0 || !margin.find()) {
            return source;
        }
        Tabs tabs = new Tabs(written.length());
        int done = 0;
        do {
            tabs.copy(written, done, margin.start());
            tabs.expand(written, margin.start(), margin.end());
            done = margin.end();
        } while (margin.find());
        tabs.copy(written, done, written.length());
        return new Part(source, tabs.text.toString(), tabs.offsets);
    }

    private void copy(String written, int start, int end) {
        for (int i = start; i < end; i++) {
            add(written.charAt(i), i);
        }
    }

    private void expand(String written, int start, int end) {
        int column = 0;
        for (int i = start; i < end; i++) {
            boolean tab = written.charAt(i) == '\t';
            int width = tab ? STOP - column % STOP : 1;
            for (int n = 0; n < width; n++) {
                add(tab ? ' ' : written.charAt(i), i);
            }
            column += width;
        }
    }

    private void add(char c, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2 + STOP);
        }
        offsets[text.length()] = offset;
        text.append(c);
    }
}
