package vigente.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vigente.page.FrontPart;

/**
 * The chapters of a manual being made: first its policies, then what comes after them, then what comes before.
 *
 * <p>Pages are counted from 1 with the first policy.
 */
final class Chapters {
    private static final String OWN = "";

    private final String language;
    private final WaitingRoom room;
    private final List<Chapter> policies = new ArrayList<>();
    private final List<Chapter> back = new ArrayList<>();
    private final List<Chapter> front = new ArrayList<>();
    private final Map<String, Opening> openings = new HashMap<>();
    private final StringBuilder content = new StringBuilder();

    /** A policy and its first page. */
    private record Opening(Chapter chapter, int first) {}

    /**
     * @param language of the manual's own pages
     * @param room where those pages wait
     */
    Chapters(String language, List<Fragment> fragments, WaitingRoom room) {
        this.language = language;
        this.room = room;
        int first = 1;
        for (Fragment one : fragments) {
            Fragment.Label label = one.label();
            Chapter chapter = new Chapter(
                    label.slug(),
                    label.stamp(),
                    label.language(),
                    one.identity(),
                    one.pdf(),
                    one.layout(),
                    one.links());
            openings.put(label.slug(), new Opening(chapter, first));
            first += chapter.pages();
            policies.add(chapter);
            content.append(one.identity());
        }
    }

    /** The manual's own pages as a chapter, which waits to be taken in; may be asked from several threads. */
    Chapter own(Typesetter.Sheets sheets) {
        return new Chapter(
                OWN,
                "",
                language,
                sheets.identity(),
                room.take(sheets.pdf()),
                sheets.layout(),
                room.take(sheets.links()));
    }

    /** Takes in chapters that come after all others so far. */
    void after(List<Chapter> own) {
        take(own, back);
    }

    /** Takes in chapters that come before the first policy, after those that were taken in so. */
    void before(List<Chapter> own) {
        take(own, front);
    }

    private void take(List<Chapter> own, List<Chapter> into) {
        own.forEach(chapter -> content.append(chapter.identity()));
        into.addAll(own);
    }

    /** The chapters in the order they are read. */
    List<Chapter> all() {
        return Stream.of(front, policies, back).flatMap(List::stream).toList();
    }

    /** How many chapters come before the first policy. */
    int front() {
        return front.size();
    }

    /** How many pages come before the first policy. */
    int frontPages() {
        return front.stream().mapToInt(Chapter::pages).sum();
    }

    /** What the manual's identity is made from. */
    String content() {
        return content.toString();
    }

    /** The page that the address of a policy leads to; any other leads nowhere. */
    Optional<String> page(String address) {
        if (!address.startsWith(Address.SCHEME)) {
            return Optional.empty();
        }
        String full = address.substring(Address.SCHEME.length());
        int hash = full.indexOf('#');
        Opening opening = openings.get(hash < 0 ? full : full.substring(0, hash));
        if (opening == null) {
            return Optional.empty();
        }
        return hash < 0
                ? Optional.of(Integer.toString(opening.first()))
                : opening.chapter()
                        .layout()
                        .places()
                        .find(full.substring(hash + 1))
                        .map(place -> Integer.toString(opening.first() + place.page()));
    }

    /** The contents of the book: the policies with their parts, and what comes after them. */
    List<FrontPart.Entry> contents() {
        List<FrontPart.Entry> contents = new ArrayList<>();
        int first = 1;
        for (Chapter chapter : Stream.concat(policies.stream(), back.stream()).toList()) {
            boolean own = chapter.slug().equals(OWN);
            String address = own ? "" : Address.SCHEME + chapter.slug();
            for (Layout.Heading one : chapter.layout().headings()) {
                if (one.level() == 1 || !own) {
                    contents.add(new FrontPart.Entry(
                            one.level(),
                            one.title(),
                            address + "#" + one.id(),
                            one.level() == 1 ? chapter.stamp() : "",
                            Integer.toString(first + one.page())));
                }
            }
            first += chapter.pages();
        }
        return contents;
    }
}
