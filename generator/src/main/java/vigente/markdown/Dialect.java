package vigente.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The Markdown of the format: CommonMark with tables, footnotes, definition lists and strikethrough.
 *
 * <p>References, attributes, callouts and pending items are read from the parsed text; see {@link Run}.
 */
final class Dialect {
    private Dialect() {}

    /** A parser without state of its own: it may be used by several threads at once. */
    static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK);
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        TablesExtension.create(),
                        FootnoteExtension.create(),
                        DefinitionExtension.create(),
                        StrikethroughExtension.create()));
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(Parser.HEADING_PARSER, false);
        return Parser.builder(options)
                .customBlockParserFactory(new SteadyHeadings())
                .customInlineParserFactory(SteadyInlines::new)
                // The library leaves link definitions to its own inline parser alone.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }
}
