package vigente.template;

import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigente.drawing.Svg;
import vigente.page.Phrase;
import vigente.page.Prose;

/**
 * Shows view records to templates: their components are properties, an empty {@link Optional} is a missing value, and
 * {@link Prose} and {@link Phrase} print themselves through the markup of the rendering under way, a drawing as it is.
 *
 * <p>Nothing else of a value can be reached: a template reads, it calls no code.
 */
final class ViewWrapper extends DefaultObjectWrapper {
    ViewWrapper() {
        super(Configuration.VERSION_2_3_35);
        setMemberAccessPolicy(new ViewsOnly());
        setRecordZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        writeProtect();
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Prose prose && !prose.isEmpty()) {
            return Printing.current().print(prose, markup -> markup.blocks(prose.blocks()));
        }
        if (value instanceof Phrase phrase && !phrase.isEmpty()) {
            return Printing.current().print(phrase, markup -> markup.words(phrase.words()));
        }
        if (value instanceof Svg svg) {
            return Printing.current().print(svg, markup -> svg.xml());
        }
        return super.wrap(value instanceof Prose || value instanceof Phrase ? "" : value);
    }
}
