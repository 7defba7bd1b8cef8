package vigente.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vigente.bytes.RecordBytes;

/**
 * Counts together what pages show, without printing them: the same count, the same page, as long as all that stands around it
 * and its template are the same. May be used from several threads.
 */
public final class ViewImprints {
    private final Map<Class<?>, Optional<Function<View, byte[]>>> known = new ConcurrentHashMap<>();

    /**
     * That of one view, 64 hexadecimal digits; empty where it holds more than words, numbers and lists of them: where the
     * references in a text lead is not told by the text.
     */
    public Optional<String> of(View view) {
        return known.computeIfAbsent(view.getClass(), ViewImprints::bytes)
                .map(bytes -> new Imprint()
                        .and(view.template())
                        .and(bytes.apply(view))
                        .text());
    }

    private static <T> Optional<Function<View, byte[]>> bytes(Class<T> type) {
        try {
            RecordBytes<T, View> form = new RecordBytes<>(type, List.of());
            return Optional.of(view -> form.bytes(type.cast(view), view));
        } catch (IllegalArgumentException holdsWhatNobodyToldHowToWrite) {
            return Optional.empty();
        }
    }
}
