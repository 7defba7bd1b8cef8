package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vigente.page.Imprint;
import vigente.page.Outside;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Slug;

/**
 * All that the pages of a policy are made of, counted together: the same words, the same pages.
 *
 * <p>That is the program, what every page shows around its text, the files of the policy's own folder, and what the pages
 * show of the rest of the manual.
 */
final class PageBasis {
    private final Path content;
    private final Outside outside;
    private final String around;
    private final Map<Slug, String> known = new ConcurrentHashMap<>();

    PageBasis(String program, Order order, Edition edition, BrowserFiles browser, Outside outside) throws IOException {
        this.content = order.sources().content();
        this.outside = outside;
        Imprint imprint = new Imprint()
                .and(program)
                .and(edition.today().toString())
                .and(order.pdf() ? 1 : 0)
                .and(edition.hasCopies() ? 1 : 0)
                .and(browser.addresses())
                .and(browser.stylesheets())
                .and(browser.logo());
        count("manual.yaml", imprint);
        count(edition.manual().noticeFile(), imprint);
        if (order.templates().isPresent()) {
            for (Map.Entry<String, byte[]> file :
                    new TreeMap<>(PackedFolder.filesIn(order.templates().get())).entrySet()) {
                imprint.and(file.getKey()).and(file.getValue());
            }
        }
        this.around = imprint.text();
    }

    /** That of one policy's pages. */
    String of(Policy policy) {
        String before = known.get(policy.slug());
        if (before != null) {
            return before;
        }
        String counted = count(policy);
        known.put(policy.slug(), counted);
        return counted;
    }

    private String count(Policy policy) {
        Imprint imprint = new Imprint()
                .and(around)
                .and(outside.of(policy))
                .and(policy.revisions().size());
        for (Revision revision : policy.revisions()) {
            imprint.and(revision.number().toString()).and(revision.fingerprint().toString());
        }
        String folder = "politicas/" + policy.slug() + "/";
        try {
            count(folder + "registro.yaml", imprint);
            for (String name : new TreeSet<>(policy.circulation().files())) {
                count(folder + name, imprint);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return imprint.text();
    }

    private void count(String file, Imprint imprint) throws IOException {
        Path path = content.resolve(file);
        imprint.and(file);
        imprint.and(Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0]);
    }
}
