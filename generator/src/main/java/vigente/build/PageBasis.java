package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vigente.page.Face;
import vigente.page.Imprint;
import vigente.page.Outside;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Slug;

/**
 * All that the pages of a policy are made of: the same, and the same pages.
 *
 * <p>That is the program, what every page shows around its text, the files of the policy's own folder, what the pages
 * show of how others relate to the policy, and the faces of those that its texts speak of.
 */
final class PageBasis {
    private final Path content;
    private final Outside outside;
    private final Directory directory;
    private final Manual manual;
    private final String around;
    private final Map<Slug, String> known = new ConcurrentHashMap<>();

    PageBasis(String program, Order order, Edition edition, BrowserFiles browser, Outside outside) throws IOException {
        this.content = order.sources().content();
        this.outside = outside;
        this.directory = edition.directory();
        this.manual = edition.manual();
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
    Made of(Policy policy) {
        return new Made(own(policy), faces());
    }

    /** The faces of all policies, counted together. */
    String faces() {
        return outside.everywhere();
    }

    /** That of the pages which show nothing but faces and states. */
    String ofFaces() {
        return new Imprint().and(around).and(faces()).and(outside.states()).text();
    }

    /** That of a page which shows nothing but a view of that imprint. */
    String ofView(String imprint) {
        // Where its references lead is told by their faces: the only text that such a page shows is the notice.
        String named = Directory.named(manual.notice()).isEmpty() ? "" : faces();
        return new Imprint().and(around).and(named).and(imprint).text();
    }

    Face face(Policy policy) {
        return outside.face(policy);
    }

    /** The policies that there are. */
    List<Policy> policies() {
        return manual.policies();
    }

    /** Those changes where they show in any page of a policy; empty where the notice names one of them, which every page shows. */
    Optional<FaceChanges> changes(FaceChanges.Gathering gathered) {
        return Optional.of(gathered.among(directory)).filter(changes -> !changes.areNamedIn(manual.notice()));
    }

    private String own(Policy policy) {
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
