package vigente.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import vigente.message.Messages;

/** What a template calls for a sentence of the bundle: {@code t("clave", …)}, or {@code n("clave", 3, …)} for a count. */
final class MessageFunction implements TemplateMethodModelEx {
    private final boolean counts;

    private MessageFunction(boolean counts) {
        this.counts = counts;
    }

    static MessageFunction text() {
        return new MessageFunction(false);
    }

    static MessageFunction count() {
        return new MessageFunction(true);
    }

    // FreeMarker hands its arguments over in a list without a type.
    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        int expected = counts ? 2 : 1;
        if (arguments.size() < expected) {
            throw new TemplateModelException("a key" + (counts ? " and a count are" : " is") + " needed");
        }
        String key = word(arguments.get(0));
        Object[] words = new Object[arguments.size() - expected];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(arguments.get(i + expected));
        }
        if (!counts) {
            return Messages.text(known(key, key), words);
        }
        int count = Integer.parseInt(word(arguments.get(1)));
        return Messages.count(known(key, key + ".varios"), count, words);
    }

    private static String known(String key, String needed) throws TemplateModelException {
        if (!Messages.has(needed)) {
            throw new TemplateModelException("no message " + needed);
        }
        return key;
    }

    private static String word(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("a message takes words and numbers");
    }
}
