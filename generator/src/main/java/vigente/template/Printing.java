package vigente.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.function.Function;
import vigente.text.Markup;

/** One rendering of one template: the markup that prints its texts, each of them once. */
final class Printing {
    private static final Object KEY = new Object();

    private final Markup markup;
    private final CommonMarkupOutputFormat<?> format;
    // A template may ask whether a text is there before it prints it; a footnote in it must not count twice.
    private final IdentityHashMap<Object, TemplateModel> printed = new IdentityHashMap<>();

    private Printing(Markup markup, CommonMarkupOutputFormat<?> format) {
        this.markup = markup;
        this.format = format;
    }

    /** Hands {@code markup} to everything printed in {@code environment}; XML where the template's name ends so. */
    static void in(Environment environment, String template, Markup markup) {
        environment.setCustomState(
                KEY,
                new Printing(
                        markup, template.endsWith(".ftlx") ? XMLOutputFormat.INSTANCE : HTMLOutputFormat.INSTANCE));
    }

    static Printing current() throws TemplateModelException {
        Environment environment = Environment.getCurrentEnvironment();
        Object state = environment == null ? null : environment.getCustomState(KEY);
        if (state instanceof Printing printing) {
            return printing;
        }
        throw new TemplateModelException("a text is printed outside of a rendering");
    }

    /** The trusted text that {@code write} makes of {@code text}. */
    TemplateModel print(Object text, Function<Markup, String> write) throws TemplateModelException {
        TemplateModel known = printed.get(text);
        if (known == null) {
            known = Objects.requireNonNull(format.fromMarkup(write.apply(markup)));
            printed.put(text, known);
        }
        return known;
    }
}
