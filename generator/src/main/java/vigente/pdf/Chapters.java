package vigente.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final StringBuilder content = new StringBuilder();

    /**
     * @param language of the manual's own pages
     * @param room where those pages wait
     */
    Chapters(String language, List<Fragment> fragments, WaitingRoom room) throws IOException {
        this.language = language;
        this.room = room;
        for (Fragment one : fragments) {
            policies.add(Chapter.of(one.slug(), one.stamp(), one.language(), one.pdf()));
            content.append(one.identity());
        }
    }

    /** Takes in pages that come after all others so far. */
    void after(Typesetter.Sheets sheets) throws IOException {
        back.add(own(sheets));
    }

    /** Takes in pages that come before the first policy, after those that were taken in so. */
    void before(Typesetter.Sheets sheets) throws IOException {
        front.add(own(sheets));
    }

    private Chapter own(Typesetter.Sheets sheets) throws IOException {
        content.append(sheets.identity());
        return Chapter.of(OWN, "", language, room.take(sheets.pdf()));
    }

    /** The chapters in the order they are bound. */
    List<Chapter> all() {
        return Stream.of(front, policies, back).flatMap(List::stream).toList();
    }

    /** How many pages come before the first policy. */
    int frontPages() {
        return front.stream().mapToInt(Chapter::pages).sum();
    }

    /** What the manual's identity is made from. */
    String content() {
        return content.toString();
    }

    /** The page each address of a policy leads to. */
    Map<String, String> pages() {
        Map<String, String> pages = new HashMap<>();
        int first = 1;
        for (Chapter chapter : policies) {
            int start = first;
            String address = Address.SCHEME + chapter.slug();
            pages.put(address, Integer.toString(start));
            chapter.places()
                    .all()
                    .forEach((id, place) -> pages.put(address + "#" + id, Integer.toString(start + place.page())));
            first += chapter.pages();
        }
        return Map.copyOf(pages);
    }

    /** The contents of the book: the policies with their parts, and what comes after them. */
    List<FrontPart.Entry> contents() {
        List<FrontPart.Entry> contents = new ArrayList<>();
        int first = 1;
        for (Chapter chapter : Stream.concat(policies.stream(), back.stream()).toList()) {
            boolean own = chapter.slug().equals(OWN);
            String address = own ? "" : Address.SCHEME + chapter.slug();
            for (Chapter.Heading one : chapter.headings()) {
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
