package vigente.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vigente.page.BackPart;
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
    private final Chapters chapters;

    /** @param chapters the policies, to which the rest is added */
    Surroundings(Setting setting, Chapters chapters) {
        this.setting = setting;
        this.chapters = chapters;
    }

    void set(BookView book) {
        for (Supplier<BackPart> part : book.back(chapters::page)) {
            chapters.after(setting.set(BACK, part.get()));
        }
        for (Typesetter.Sheets sheets : front(book.front(chapters.contents(), chapters::page))) {
            chapters.before(sheets);
        }
    }

    private List<Typesetter.Sheets> front(List<FrontPart> parts) {
        List<Typesetter.Sheets> front = new ArrayList<>();
        for (FrontPart part : parts) {
            front.add(setting.set(FRONT, part));
        }
        if (parts.size() > 1) {
            int later = 0;
            for (int i = 1; !parts.get(i).policies().begins(); i++) {
                later += front.get(i).layout().pages();
            }
            // The contents begin with the page of the master list, and end before it: they are set until both agree.
            String said = "";
            String page = listPage(front.get(0), later);
            while (!page.equals(said)) {
                said = page;
                front.set(0, setting.set(FRONT, parts.get(0).withListPage(said)));
                page = listPage(front.get(0), later);
            }
        }
        return front;
    }

    private static String listPage(Typesetter.Sheets first, int later) {
        return Roman.small(first.layout().pages() + later + 1);
    }
}
