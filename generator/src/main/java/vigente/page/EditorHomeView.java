package vigente.page;

import java.util.List;

/**
 * The page on which the preview's reader chooses the policy to write, or begins a new one; it is never published.
 *
 * @param token that every request of the page has to carry
 * @param posts of the manual
 * @param code the next free one; empty where the codes show no pattern
 */
public record EditorHomeView(String token, List<String> posts, String code, List<Row> rows) implements View {
    public EditorHomeView {
        posts = List.copyOf(posts);
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "web/editor-home.ftlh";
    }

    /**
     * One policy.
     *
     * @param title its folder's name where it cannot be read
     * @param state what is to be known about its revisions, in words
     * @param draft the number of its working copy; empty where there is none
     */
    public record Row(String slug, String code, String title, String state, String draft) {}
}
