package vigente.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.policy.Code;
import vigente.policy.Definition;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Walk;

/** Gathers the definitions that a page's text leads to and that stand on other pages. */
final class Glosses {
    private final Directory directory;
    private final Policy policy;
    private final Revision revision;
    private final PageLinks links;
    private final Map<String, Lender> found = new LinkedHashMap<>();

    /** A policy whose definitions are used, and those that are. */
    private record Lender(String source, Map<String, Surroundings.Gloss> terms) {
        static Lender of(Directory.Found to) {
            String code = to.policy().code().map(Code::text).orElse("");
            String title = to.revision().title().title().known().orElse("");
            return new Lender((code + " " + title).strip(), new LinkedHashMap<>());
        }
    }

    private Glosses(Directory directory, Policy policy, Revision revision, String from) {
        this.directory = directory;
        this.policy = policy;
        this.revision = revision;
        this.links = new PageLinks(
                directory, from, Optional.of(new PageLinks.Text(policy, revision, from)), new SiteShelf());
    }

    /** Those that the parts of a page at {@code from} lead to, in the order of their first use. */
    static List<Surroundings.Lent> of(
            Directory directory, Policy policy, Revision revision, String from, List<PolicyView.Part> parts) {
        Glosses glosses = new Glosses(directory, policy, revision, from);
        parts.forEach(part -> {
            Walk.inlines(part.content().blocks(), glosses::each);
            glosses.definitions(part.definitions());
        });
        return glosses.found.entrySet().stream()
                .map(e -> new Surroundings.Lent(
                        e.getKey(),
                        e.getValue().source(),
                        List.copyOf(e.getValue().terms().values())))
                .toList();
    }

    private void definitions(List<PolicyView.DefinitionView> definitions) {
        definitions.forEach(definition -> {
            Walk.inlines(definition.text().blocks(), this::each);
            definitions(definition.entries());
        });
    }

    private void each(Inline inline) {
        if (inline instanceof Inline.Reference reference) {
            directory
                    .find(policy, revision, reference.target())
                    .filter(to -> to.kind() == Directory.Kind.TERM)
                    .filter(to -> !to.revision().folder().equals(revision.folder()))
                    .ifPresent(to -> add(links.reference(reference.target()).address(), to));
        }
    }

    private void add(String address, Directory.Found to) {
        String page = address.substring(0, address.indexOf('#'));
        Map<String, Surroundings.Gloss> terms =
                found.computeIfAbsent(page, p -> Lender.of(to)).terms();
        if (!terms.containsKey(to.fragment())) {
            to.revision()
                    .allDefinitions()
                    .filter(definition -> definition.id().equals(to.fragment()))
                    .findFirst()
                    .ifPresent(definition -> terms.put(to.fragment(), gloss(to, definition)));
        }
    }

    // Only words that cannot lead anywhere: what hovers over a text is read, not walked through.
    private static Surroundings.Gloss gloss(Directory.Found to, Definition definition) {
        String code = to.policy().code().map(Code::text).orElse("");
        List<Block> text = new ArrayList<>(
                new Standalone(code).blocks(definition.text().known().orElse(List.of())));
        definition
                .text()
                .owed()
                .ifPresent(mark -> text.add(new Block.Paragraph(
                        List.of(new Inline.Pending(mark, definition.text().place())), definition.place())));
        return new Surroundings.Gloss(to.fragment(), to.label(), new Prose(text));
    }
}
