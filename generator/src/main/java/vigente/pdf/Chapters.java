package vigente.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigente.page.BookPages;
import vigente.page.BookView;

/**
 * The chapters of a manual being made: first its policies, then what comes after them, then what comes before.
 *
 * <p>Pages are counted from 1 with the first policy.
 */
final class Chapters {
    private static final String OWN = "";

    private final String language;
    private final List<Chapter> policies = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private @Nullable Chapter back;
    private @Nullable Chapter front;

    /** @param language of the manual's own pages */
    Chapters(String language, List<Fragment> fragments) throws IOException {
        this.language = language;
        for (Fragment one : fragments) {
            policies.add(Chapter.of(one.slug(), one.stamp(), one.language(), one.pdf()));
            content.append(one.identity());
        }
    }

    /** Takes in the manual's own pages: those after the policies, then those before. */
    void around(Typesetter.Sheets sheets) throws IOException {
        Chapter chapter = Chapter.of(OWN, "", language, sheets.pdf());
        content.append(sheets.identity());
        if (back == null) {
            back = chapter;
        } else {
            front = chapter;
        }
    }

    /** The chapters in the order they are bound. */
    List<Chapter> all() {
        List<Chapter> all = new ArrayList<>(policies);
        Optional.ofNullable(back).ifPresent(all::add);
        Optional.ofNullable(front).ifPresent(chapter -> all.add(0, chapter));
        return all;
    }

    /** What the manual's identity is made from. */
    String content() {
        return content.toString();
    }

    /** The book with the pages that are known by now. */
    BookPages pages(BookView book) {
        Map<String, String> pages = new HashMap<>();
        List<BookPages.Entry> contents = new ArrayList<>();
        int first = 1;
        for (Chapter chapter : all()) {
            int start = first;
            boolean own = chapter.slug().equals(OWN);
            String address = own ? "" : Address.SCHEME + chapter.slug();
            pages.put(address, Integer.toString(start));
            chapter.places()
                    .all()
                    .forEach((id, place) -> pages.put(address + "#" + id, Integer.toString(start + place.page())));
            for (Chapter.Heading one : chapter.headings()) {
                if (one.level() == 1 || !own) {
                    contents.add(new BookPages.Entry(
                            one.level(),
                            one.title(),
                            address + "#" + one.id(),
                            one.level() == 1 ? chapter.stamp() : "",
                            Integer.toString(start + one.page())));
                }
            }
            first += chapter.pages();
        }
        return new BookPages(book, contents, pages);
    }
}
