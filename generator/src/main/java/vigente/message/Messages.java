package vigente.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one message bundle, {@code mensajes.properties}: every Spanish sentence of the program stands there under a key.
 *
 * <p>Patterns are {@link MessageFormat} patterns; arguments are put in as text, so that no locale of the machine changes
 * the form of a number or a date. A missing key is a bug and throws {@link java.util.MissingResourceException}.
 */
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("vigente.mensajes", Locale.ROOT);
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Messages() {}

    /** The sentence under {@code key} with {@code {0}}, {@code {1}} … replaced by the arguments' texts. */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        // Cloned, since one cannot serve two threads; reading the pattern takes far longer.
        MessageFormat format =
                (MessageFormat) FORMATS.computeIfAbsent(key, unread -> new MessageFormat(pattern, Locale.ROOT))
                        .clone();
        return format.format(words);
    }

    /** The sentence for a number of things: {@code key.uno} for one, {@code key.varios} for any other count. */
    public static String count(String key, int count, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = count;
        System.arraycopy(more, 0, all, 1, more.length);
        return text(key + (count == 1 ? ".uno" : ".varios"), all);
    }

    /** Whether the bundle has a sentence under {@code key}. */
    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }
}
