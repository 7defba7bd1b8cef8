package vigente.edit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vigente.message.Messages;
import vigente.text.Fold;
import vigente.text.Suggestion;

/**
 * Why a new policy cannot be named so.
 *
 * @param key of the sentence, below a prefix that each surface has of its own
 * @param words that the sentence mentions
 */
public record Objection(String key, List<String> words) {
    private static final Pattern NOT_IN_CODES = Pattern.compile("[#|\\[\\]\\p{Cntrl}]");

    public Objection {
        words = List.copyOf(words);
    }

    private Objection(String key, String... words) {
        this(key, List.of(words));
    }

    /** The sentence under {@code prefix}. */
    public String sentence(String prefix) {
        return Messages.text(prefix + key, words.toArray());
    }

    /** What stands against a folder of that name. */
    public static Optional<Objection> toFolder(OpenManual open, String slug) {
        if (!NewPolicy.isSlug(slug)) {
            return Optional.of(new Objection(slug.isEmpty() ? "sin-carpeta" : "carpeta", slug));
        }
        return NewPolicy.taken(open, slug).map(taken -> new Objection("carpeta-ocupada", taken));
    }

    /** What stands against that code; nothing against none. */
    public static Optional<Objection> toCode(OpenManual open, String code) {
        if (NOT_IN_CODES.matcher(code).find()) {
            return Optional.of(new Objection("codigo", code));
        }
        return !code.isEmpty() && CodeProposal.isTaken(open, code)
                ? Optional.of(new Objection("codigo-ocupado", code))
                : Optional.empty();
    }

    /** What stands against that post; nothing against none, nor where the manual declares none. */
    public static Optional<Objection> toPost(OpenManual open, String post) {
        List<String> posts = open.manual().settings().posts();
        if (post.isEmpty()
                || posts.isEmpty()
                || posts.stream().anyMatch(own -> Fold.plain(own).equals(Fold.plain(post)))) {
            return Optional.empty();
        }
        String help = Suggestion.help(post, posts, Messages.text("ayuda.valores", String.join(", ", posts)));
        return Optional.of(new Objection("puesto", post, help));
    }
}
