package vigente.page;

import java.util.List;

/**
 * The page in which the preview's reader writes one policy; it is never published.
 *
 * @param slug the policy's folder
 * @param token that every request of the page has to carry
 * @param posts of the manual
 * @param levels of confidentiality, lowest first
 * @param types of policies, as written in the data
 */
public record EditorView(String slug, String token, List<String> posts, List<String> levels, List<String> types)
        implements View {
    public EditorView {
        posts = List.copyOf(posts);
        levels = List.copyOf(levels);
        types = List.copyOf(types);
    }

    @Override
    public String template() {
        return "web/editor.ftlh";
    }
}
