package vigente.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.PendingMark;
import vigente.text.PlainText;
import vigente.text.Walk;

/** Finds every PENDIENTE of a revision, wherever it stands; each one once, under the most telling of its places. */
public final class PendingItems {
    private final Policy policy;
    private final Revision revision;
    private final List<PendingItem> items = new ArrayList<>();
    private final Set<Place> seen = new HashSet<>();

    private PendingItems(Policy policy, Revision revision) {
        this.policy = policy;
        this.revision = revision;
    }

    /** The items of one revision, sorted by place. */
    public static List<PendingItem> of(Policy policy, Revision revision) {
        PendingItems found = new PendingItems(policy, revision);
        found.titleBlock(revision.title());
        found.datum("area", revision.filing().area());
        found.datum("conservacion", revision.filing().retention());
        revision.changes().forEach(found::change);
        revision.definitions().forEach(d -> found.definition(d, ""));
        revision.annexes().forEach(found::annex);
        revision.allRules().forEach(found::rule);
        revision.sections().forEach(found::section);
        revision.filing().owed().forEach(o -> found.add(PendingItem.Where.DATUM, o.key(), "", o.mark(), o.place()));
        found.items.sort(null);
        return List.copyOf(found.items);
    }

    /** The items of {@code manual.yaml} and of the notice. */
    public static List<PendingItem> ofManual(Manual manual) {
        List<PendingItem> items = new ArrayList<>();
        manual.settings().owed().forEach(owed -> items.add(manualItem(owed.key(), owed.mark(), owed.place())));
        Walk.inlines(manual.notice(), inline -> {
            if (inline instanceof Inline.Pending pending) {
                items.add(manualItem("aviso", pending.mark(), pending.place()));
            }
        });
        return items;
    }

    private static PendingItem manualItem(String element, PendingMark mark, Place place) {
        return new PendingItem(Optional.empty(), Optional.empty(), PendingItem.Where.DATUM, element, "", mark, place);
    }

    private void titleBlock(TitleBlock title) {
        datum("codigo", title.code());
        datum("titulo", title.title());
        datum("clasificacion", title.classification());
        datum("responsable", title.responsible());
        datum("fecha_emision", title.issued());
        datum("vigente_desde", title.effective());
        if (title.review().period().place().file().equals(revision.dataFile())) {
            datum("periodo", title.review().period());
        }
        title.author().ifPresent(author -> {
            datum("elaboro", author.name());
            datum("elaboro", author.post());
            datum("elaboro", author.date());
        });
    }

    private void change(Change change) {
        datum("cambios", change.date());
        datum("cambios", change.author());
        datum("cambios", change.description());
    }

    private void datum(String key, Value<?> value) {
        value.owed().ifPresent(mark -> add(PendingItem.Where.DATUM, key, "", mark, value.place()));
    }

    // A plain point has no name of its own: it is told by its number and the term it belongs to.
    private void definition(Definition definition, String around) {
        String term = definition.term().map(Term::written).orElse("");
        String point = around.isEmpty() ? definition.number() : around + ", " + definition.number();
        String name = term.isEmpty() ? point : term;
        definition
                .text()
                .owed()
                .ifPresent(mark -> add(
                        PendingItem.Where.DEFINITION,
                        name,
                        definition.id(),
                        mark,
                        definition.text().place()));
        definition.text().known().ifPresent(text -> texts(text, PendingItem.Where.DEFINITION, name, definition.id()));
        definition.entries().forEach(entry -> definition(entry, term.isEmpty() ? around : term));
    }

    private void annex(Annex annex) {
        if (annex instanceof Annex.Owed owed) {
            add(PendingItem.Where.ANNEX, annex.label(), annex.label(), owed.mark(), annex.place());
        } else if (annex instanceof Annex.Document document) {
            annexDatum(annex, document.title());
            document.origin().ifPresent(origin -> {
                annexDatum(annex, origin.source());
                annexDatum(annex, origin.date());
                annexDatum(annex, origin.permission());
                texts(origin.summary(), PendingItem.Where.ANNEX, annex.label(), annex.label());
            });
            texts(document.content(), PendingItem.Where.ANNEX, annex.label(), annex.label());
        }
    }

    private void annexDatum(Annex annex, Value<?> value) {
        value.owed().ifPresent(mark -> add(PendingItem.Where.ANNEX, annex.label(), annex.label(), mark, value.place()));
    }

    private void rule(Rule rule) {
        Walk.words(rule.heading(), inline -> inline(inline, PendingItem.Where.RULE, rule.label(), rule.label()));
        texts(rule.content(), PendingItem.Where.RULE, rule.label(), rule.label());
    }

    private void section(Section section) {
        String title = PlainText.ofWords(section.title());
        Walk.words(section.title(), inline -> inline(inline, PendingItem.Where.SECTION, title, section.id()));
        texts(section.content(), PendingItem.Where.SECTION, title, section.id());
    }

    private void texts(List<Block> content, PendingItem.Where where, String element, String id) {
        Walk.inlines(content, inline -> inline(inline, where, element, id));
    }

    private void inline(Inline inline, PendingItem.Where where, String element, String id) {
        if (inline instanceof Inline.Pending pending) {
            add(where, element, id, pending.mark(), pending.place());
        }
    }

    // Rules and owed annexes stand in their sections too: what has been found once is not counted again.
    private void add(PendingItem.Where where, String element, String id, PendingMark mark, Place place) {
        if (seen.add(place)) {
            items.add(new PendingItem(Optional.of(policy), Optional.of(revision), where, element, id, mark, place));
        }
    }
}
