package vigente.policy;

import java.util.List;

/**
 * Who may see what ({@code confidencialidad}).
 *
 * @param classification the level of a policy that names none; empty where the manual names none either
 * @param levels the closed list, lowest first; empty where any word may be used
 */
public record Confidentiality(String classification, List<String> levels) {
    public Confidentiality {
        levels = List.copyOf(levels);
    }
}
