package vigente.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vigente.message.Messages;
import vigente.policy.Directory;
import vigente.text.Fold;

/**
 * A page of a register that one page cannot hold: what some texts of one area owe.
 *
 * @param area in words, "Sin área" for those that name none
 * @param address from the site's root
 * @param number counted from 1 in its area
 * @param of how many pages its area takes
 * @param debts by code, not empty
 */
record PendingPart(String area, String address, int number, int of, List<Debt> debts) {
    // An area's name becomes a file's name, and no file system takes one of any length.
    private static final int LONGEST_NAME = 80;

    /** Every page of the register, the areas in alphabetical order; none with many more items than {@code most}. */
    static List<PendingPart> of(List<Debt> debts, Directory directory, int most) {
        Map<String, List<Debt>> areas = new TreeMap<>(Areas.ORDER);
        debts.forEach(debt -> areas.computeIfAbsent(area(debt, directory), none -> new ArrayList<>())
                .add(debt));
        FreeIds names = new FreeIds();
        List<PendingPart> parts = new ArrayList<>();
        areas.forEach((area, own) -> {
            String words = area.isEmpty() ? Messages.text("web.inicio.sin-area") : area;
            String kebab = Fold.kebab(words);
            String name = kebab.substring(0, Math.min(LONGEST_NAME, kebab.length()));
            List<List<Debt>> shares = shares(own, most);
            for (int i = 0; i < shares.size(); i++) {
                String address = SiteMap.pending(names.of(name.isEmpty() ? "area" : name));
                parts.add(new PendingPart(words, address, i + 1, shares.size(), shares.get(i)));
            }
        });
        return parts;
    }

    // A policy stands in the area that its readers see it in, its working copy with it.
    private static String area(Debt debt, Directory directory) {
        return Areas.of(directory.shown(debt.policy()));
    }

    private static List<List<Debt>> shares(List<Debt> debts, int most) {
        List<List<Debt>> shares = new ArrayList<>();
        int begin = 0;
        int items = 0;
        for (int i = 0; i < debts.size(); i++) {
            int more = debts.get(i).items().size();
            if (i > begin && items + more > most) {
                shares.add(debts.subList(begin, i));
                begin = i;
                items = 0;
            }
            items += more;
        }
        shares.add(debts.subList(begin, debts.size()));
        return shares;
    }

    /** How many items it lists. */
    int items() {
        return debts.stream().mapToInt(debt -> debt.items().size()).sum();
    }

    /** What it is called: its area, and which of that area's pages it is. */
    String label() {
        return of == 1 ? area : Messages.text("web.pendientes.parte", area, number, of);
    }
}
