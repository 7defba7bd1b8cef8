package vigente.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vigente.message.Messages;
import vigente.page.AnnexPageView;
import vigente.page.Phrase;
import vigente.page.PolicySheet;
import vigente.page.PolicyView;
import vigente.page.Prose;
import vigente.text.Block;
import vigente.text.PlainText;
import vigente.text.Rewrite;

/** The words of a policy as its record states them, in the order in which page and print say them. */
final class Words {
    private final List<String> texts = new ArrayList<>();

    private Words() {}

    static List<String> of(PolicySheet view) {
        Words words = new Words();
        PolicyView policy = view.policy();
        words.texts.add(policy.type());
        words.texts.add(policy.title());
        words.fields(policy.fields());
        policy.parts().forEach(words::part);
        words.prose(view.sheet().notice());
        view.annexes().forEach(words::annexSheet);
        return words.texts.stream().flatMap(Words::of).toList();
    }

    /** The words in a text: runs of letters and figures. */
    static Stream<String> of(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    private void part(PolicyView.Part part) {
        phrase(part.title());
        prose(part.content());
        part.definitions().forEach(this::definition);
        part.annexes().forEach(this::annex);
        part.grid().ifPresent(grid -> {
            texts.addAll(grid.headings());
            grid.rows().forEach(row -> row.forEach(this::phrase));
        });
    }

    private void definition(PolicyView.DefinitionView definition) {
        texts.add(definition.number());
        texts.add(definition.term());
        if (!definition.synonyms().isEmpty()) {
            texts.add("También: " + String.join(", ", definition.synonyms()));
        }
        prose(definition.text());
        definition.entries().forEach(this::definition);
    }

    private void annexSheet(AnnexPageView sheet) {
        texts.add(sheet.annex().label());
        texts.add(sheet.annex().kind());
        phrase(sheet.annex().title());
        texts.add(Messages.text(sheet.annex().external() ? "pdf.anexo.externo" : "pdf.anexo.propio"));
        fields(sheet.annex().facts());
        prose(sheet.annex().summary());
        if (sheet.withheld()) {
            texts.add(Messages.text("pdf.anexo.sin-permiso"));
        }
        prose(sheet.opening());
        prose(sheet.content());
        if (!sheet.contradictions().isEmpty()) {
            texts.add(Messages.text("web.anexo.contradiccion"));
            texts.add(Messages.text("web.anexo.contradice"));
            sheet.contradictions().forEach(rule -> texts.add(rule.label()));
        }
    }

    private void annex(PolicyView.AnnexView annex) {
        texts.add(annex.label());
        phrase(annex.title());
        texts.add(annex.kind());
        fields(annex.facts());
        prose(annex.summary());
    }

    private void fields(List<PolicyView.Field> fields) {
        for (PolicyView.Field field : fields) {
            texts.add(field.label());
            phrase(field.value());
        }
    }

    private void phrase(Phrase phrase) {
        texts.add(PlainText.ofWords(phrase.words()));
    }

    private void prose(Prose prose) {
        texts.add(PlainText.of(new Spoken().blocks(prose.blocks())));
    }

    /** Makes the words that stand beside a text, labels and the kinds of callouts, words of the text. */
    private static final class Spoken extends Rewrite {
        @Override
        public List<Block> list(Block.ItemList list) {
            List<Block.Item> items = list.items().stream()
                    .map(item -> item.withContent(labelled(item)))
                    .toList();
            return List.of(new Block.ItemList(list.numbering(), list.start(), items, list.place()));
        }

        private List<Block> labelled(Block.Item item) {
            List<Block> content = new ArrayList<>();
            content.add(Sample.paragraph(item.marks().label()));
            content.addAll(blocks(item.content()));
            return content;
        }

        @Override
        public List<Block> heading(Block.Heading heading) {
            return List.of(Sample.paragraph(heading.marks().label()), heading);
        }

        @Override
        public List<Block> callout(Block.Callout callout) {
            List<Block> content = new ArrayList<>();
            content.add(Sample.paragraph(callout.kind().spanish()));
            content.addAll(callout.content());
            return content;
        }
    }
}
