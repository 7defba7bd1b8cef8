package vigente.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vigente.control.Standing;
import vigente.page.SiteMap;
import vigente.policy.Annex;
import vigente.policy.Revision;
import vigente.policy.Slug;
import vigente.problem.Place;

/** Which element of a page a place in the sources belongs to: the last one that begins at or before it. */
final class Elements {
    private record Element(Place place, String id) {}

    private final Map<String, TreeMap<Place, Element>> byFile = new HashMap<>();

    private Elements(List<Element> elements) {
        for (Element element : elements) {
            byFile.computeIfAbsent(element.place().file(), file -> new TreeMap<>(Comparator.naturalOrder()))
                    .put(element.place(), element);
        }
    }

    static Elements none() {
        return new Elements(List.of());
    }

    /** The elements that the page at {@code path} shows; none where it shows no policy. */
    static Elements of(Edition edition, String path) {
        return edition.standings().at(new Slug(PreviewNotes.slug(path))).map(Standing::policy).stream()
                .flatMap(policy -> policy.revisions().stream()
                        .filter(revision -> path.equals(SiteMap.revision(policy.slug(), revision.number()))
                                || (path.equals(SiteMap.policy(policy.slug()))
                                        && edition.directory().shown(policy).equals(revision))))
                .findFirst()
                .map(Elements::of)
                .orElseGet(Elements::none);
    }

    private static Elements of(Revision revision) {
        List<Element> elements = new ArrayList<>();
        revision.sections().forEach(s -> elements.add(new Element(s.place(), s.id())));
        revision.allRules().forEach(r -> elements.add(new Element(r.place(), r.label())));
        revision.allDefinitions().forEach(d -> elements.add(new Element(d.place(), d.id())));
        for (Annex annex : revision.annexes()) {
            elements.add(new Element(annex.place(), annex.label()));
        }
        return new Elements(elements);
    }

    /** The id of the element at {@code place}; empty where it belongs to none. */
    String at(Place place) {
        TreeMap<Place, Element> elements = byFile.get(place.file());
        Map.Entry<Place, Element> before = elements == null ? null : elements.floorEntry(place);
        // A rule's text may begin before its first word does, on the same line.
        Place end = new Place(place.file(), place.line(), Integer.MAX_VALUE, 0);
        Map.Entry<Place, Element> onLine = elements == null ? null : elements.floorEntry(end);
        if (onLine != null && onLine.getKey().line() == place.line()) {
            return onLine.getValue().id();
        }
        return before == null ? "" : before.getValue().id();
    }
}
