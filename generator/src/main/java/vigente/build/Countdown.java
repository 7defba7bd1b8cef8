package vigente.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigente.message.Messages;
import vigente.policy.Policy;
import vigente.policy.Slug;

/** Counts the policies whose revisions are all printed; may be told from several threads. */
final class Countdown {
    private final Map<Slug, Integer> left = new HashMap<>();
    private final Progress progress;
    private final int all;

    Countdown(List<Policy> policies, Progress progress) {
        policies.forEach(policy -> left.put(policy.slug(), policy.revisions().size()));
        this.all = policies.size();
        this.progress = progress;
    }

    /** One revision of {@code policy} is printed. */
    synchronized void done(Policy policy) {
        int revisions = left.merge(policy.slug(), -1, Integer::sum);
        if (revisions == 0) {
            left.remove(policy.slug());
            int done = all - left.size();
            progress.at(Messages.text("paso.pdf.avance", done, all), done, all);
        }
    }
}
