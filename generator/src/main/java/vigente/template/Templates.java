package vigente.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import vigente.problem.Kind;
import vigente.text.Markup;

/**
 * The templates of all pages and print documents; may be used from several threads.
 *
 * <p>Everything a template prints is escaped for its format, HTML in {@code .ftlh} and XML in {@code .ftlx}; only texts
 * ({@link vigente.page.Prose}, {@link vigente.page.Phrase}) come as elements, from the {@link Markup} handed in. A
 * template that is missing, badly written or asks for what is not there throws a {@link TemplateProblem}.
 */
public final class Templates {
    private static final String PACKED = "templates";

    private final Configuration configuration;
    private final TemplateFailure failure;

    private Templates(TemplateLoader loader, String folder) {
        this.failure = new TemplateFailure(folder);
        this.configuration = configuration(loader);
    }

    /** The templates that came with the program. */
    public static Templates packed() {
        return new Templates(packedLoader(), PACKED);
    }

    /** The templates of a folder; one that is not there is taken from those that came with the program. */
    public static Templates fromFolder(Path folder) {
        String name = String.valueOf(folder.getFileName());
        if (!Files.isDirectory(folder)) {
            throw new TemplateFailure(name).other(Kind.TEMPLATE_FOLDER, "", null);
        }
        try {
            TemplateLoader own = new FileTemplateLoader(folder.toFile());
            return new Templates(new MultiTemplateLoader(new TemplateLoader[] {own, packedLoader()}), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TemplateLoader packedLoader() {
        return new ClassTemplateLoader(Templates.class.getClassLoader(), PACKED);
    }

    private static Configuration configuration(TemplateLoader loader) {
        Configuration made = new Configuration(Configuration.VERSION_2_3_35);
        made.setTemplateLoader(loader);
        made.setObjectWrapper(new ViewWrapper());
        made.setDefaultEncoding(StandardCharsets.UTF_8.name());
        made.setLocale(Locale.ROOT);
        made.setTimeZone(TimeZone.getTimeZone("UTC"));
        made.setNumberFormat("c");
        made.setLocalizedLookup(false);
        made.setRecognizeStandardFileExtensions(true);
        made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        made.setAPIBuiltinEnabled(false);
        made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        made.setLogTemplateExceptions(false);
        made.setWrapUncheckedExceptions(true);
        made.setFallbackOnNullLoopVariable(false);
        made.setSharedVariable("t", MessageFunction.text());
        made.setSharedVariable("n", MessageFunction.count());
        return made;
    }

    /**
     * Prints {@code model} with the template of that name.
     *
     * @param name from the templates' root: {@code web/home.ftlh}
     * @param model a view record, or a map of names to them; its components are the template's variables
     * @param markup writes the texts in the model; it belongs to this page alone
     */
    public String render(String name, Object model, Markup markup) {
        StringWriter out = new StringWriter();
        render(name, model, markup, out);
        return out.toString();
    }

    /** Prints the same to {@code out}, which stays open. */
    public void render(String name, Object model, Markup markup, Writer out) {
        try {
            Template template = configuration.getTemplate(name);
            Environment environment = template.createProcessingEnvironment(model, out);
            Printing.in(environment, name, markup);
            environment.process();
        } catch (TemplateNotFoundException missing) {
            throw failure.missing(missing);
        } catch (ParseException unreadable) {
            throw failure.unreadable(unreadable);
        } catch (TemplateException failed) {
            throw failure.failed(name, failed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (StackOverflowError endless) {
            throw failure.other(Kind.TEMPLATE_ENDLESS, name, endless);
        }
    }
}
