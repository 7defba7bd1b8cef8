package vigente.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vigente.page.BookView;
import vigente.page.FrontPart;

/** Sets what stands around the policies of a manual; the front comes last, when the page of everything is known. */
final class Surroundings {
    private static final String BACK = "pdf/back.ftlx";
    private static final String FRONT = "pdf/front.ftlx";

    /** Sets a part with the template of that name. */
    interface Setting {
        Typesetter.Sheets set(String template, Object part);
    }

    private final Setting setting;
    private final Crew crew;
    private final Chapters chapters;

    /**
     * @param crew sets parts beside each other
     * @param chapters the policies, to which the rest is added
     */
    Surroundings(Setting setting, Crew crew, Chapters chapters) {
        this.setting = setting;
        this.crew = crew;
        this.chapters = chapters;
    }

    void set(BookView book) {
        chapters.after(set(BACK, book.back(chapters::page)));
        chapters.before(front(book.front(chapters.contents(), chapters::page)));
    }

    private List<Chapter> set(String template, List<? extends Supplier<?>> parts) {
        Map<Integer, Chapter> made = new ConcurrentSkipListMap<>();
        crew.forEach(
                IntStream.range(0, parts.size()).boxed().toList(),
                i -> made.put(i, set(template, parts.get(i).get())));
        return List.copyOf(made.values());
    }

    private Chapter set(String template, Object part) {
        return chapters.own(setting.set(template, part));
    }

    private List<Chapter> front(List<FrontPart> parts) {
        if (parts.size() == 1) {
            return List.of(set(FRONT, parts.get(0)));
        }
        List<Supplier<FrontPart>> others = parts.stream()
                .skip(1)
                .<Supplier<FrontPart>>map(part -> () -> part)
                .toList();
        List<Chapter> front = new ArrayList<>(set(FRONT, others));
        int between = 0;
        for (int i = 1; !parts.get(i).policies().begins(); i++) {
            between += front.get(i - 1).pages();
        }
        // The contents begin with the page of the master list, and end before it: they are set until both agree.
        String said = Roman.small(between + 1);
        Chapter first = set(FRONT, parts.get(0).withListPage(said));
        for (String page = listPage(first, between); !page.equals(said); page = listPage(first, between)) {
            said = page;
            first = set(FRONT, parts.get(0).withListPage(said));
        }
        front.add(0, first);
        return front;
    }

    private static String listPage(Chapter first, int between) {
        return Roman.small(first.pages() + between + 1);
    }
}
