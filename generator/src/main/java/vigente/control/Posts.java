package vigente.control;

import java.util.List;
import vigente.text.Fold;

/**
 * The posts that a manual declares, found by the words in which people name them.
 *
 * @param declared as {@code manual.yaml} writes them
 */
public record Posts(List<String> declared) {
    public Posts {
        declared = List.copyOf(declared);
    }

    /**
     * The posts that a plural stands for: "Gerentes" means every post that begins with "Gerente", "Gerentes de Tienda" the
     * one post "Gerente de Tienda"; none for a name of another kind.
     */
    public List<String> plural(String name) {
        String[] wanted = Fold.kebab(name).split("-", 2);
        return declared.stream()
                .filter(post -> isPlural(wanted, Fold.kebab(post).split("-", 2)))
                .toList();
    }

    private static boolean isPlural(String[] wanted, String[] post) {
        boolean same = wanted[0].equals(post[0] + "s") || wanted[0].equals(post[0] + "es");
        boolean rest = wanted.length == 1 || post.length == 2 && wanted[1].equals(post[1]);
        return same && rest && (wanted.length == 2 || post.length == 2);
    }
}
