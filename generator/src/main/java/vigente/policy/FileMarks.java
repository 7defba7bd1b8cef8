package vigente.policy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A short mark of each file of a revision's folder, by which it can be told which of them changed.
 *
 * <p>An authorisation may note them ({@code archivos}): {@code {politica.md: 9f2c07d1a4b5e6f8, …}}. The fingerprint alone
 * binds; the marks only explain where it no longer fits.
 *
 * @param byPath path inside the folder, in NFC with {@code /}, to the first 16 hexadecimal digits of the SHA-256 of the
 *     file's {@linkplain Fingerprinter#canonical canonical} content
 */
public record FileMarks(SortedMap<String, String> byPath) {
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{16}");
    private static final int DIGITS = 16;

    public FileMarks {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
        byPath.values().forEach(FileMarks::require);
    }

    /** The marks of these files: path inside the folder, with {@code /}, to content. */
    public static FileMarks of(Map<String, byte[]> files) {
        Map<String, FileSum> sums = new HashMap<>();
        files.forEach((path, content) -> sums.put(path, FileSum.of(path, content)));
        return ofSums(sums);
    }

    /** The marks of files that were counted already: path inside the folder, with {@code /}, to what was counted. */
    public static FileMarks ofSums(Map<String, FileSum> sums) {
        SortedMap<String, String> marks = new TreeMap<>();
        sums.forEach((path, sum) -> marks.put(
                Normalizer.normalize(path, Normalizer.Form.NFC), sum.sha256().substring(0, DIGITS)));
        return new FileMarks(marks);
    }

    private static void require(String mark) {
        if (!isMark(mark)) {
            throw new IllegalArgumentException(mark);
        }
    }

    /** Whether {@code written} is 16 lower-case hexadecimal digits. */
    public static boolean isMark(String written) {
        return MARK.matcher(written).matches();
    }

    /** What became of these files in {@code now}. */
    public Difference to(FileMarks now) {
        List<String> changed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        byPath.forEach((path, mark) -> {
            String other = now.byPath.get(path);
            if (other == null) {
                missing.add(path);
            } else if (!other.equals(mark)) {
                changed.add(path);
            }
        });
        List<String> added =
                now.byPath.keySet().stream().filter(p -> !byPath.containsKey(p)).toList();
        return new Difference(changed, added, missing);
    }

    /** The paths that differ, each list in their order. */
    public record Difference(List<String> changed, List<String> added, List<String> missing) {
        public Difference {
            changed = List.copyOf(changed);
            added = List.copyOf(added);
            missing = List.copyOf(missing);
        }

        public boolean isEmpty() {
            return changed.isEmpty() && added.isEmpty() && missing.isEmpty();
        }
    }
}
