package vigente.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vigente.message.Messages;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Rewrite;
import vigente.text.Suggestion;

/**
 * Turns every path in a text into one from the revision's folder, and reports those that leave it or lead to nothing.
 *
 * <p>A path is looked for beside the text it stands in, then from the revision's folder.
 */
final class FilePaths extends Rewrite {
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]+:|//).*", Pattern.DOTALL);
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");

    private final String folder;
    private final Set<String> files;
    private final Problems problems;

    /**
     * @param folder of the text inside the revision; empty for the revision's own
     * @param files paths of the revision's files
     */
    FilePaths(String folder, Collection<String> files, Problems problems) {
        this.folder = folder;
        this.files = new TreeSet<>(files);
        this.problems = problems;
    }

    @Override
    public List<Inline> link(Inline.Link link) {
        String target = link.target();
        if (target.isBlank() || ELSEWHERE.matcher(target).matches()) {
            return super.link(link);
        }
        String path = resolve(target, link.place()).orElse(target);
        return List.of(new Inline.Link(path, words(link.content()), link.place()));
    }

    @Override
    public List<Inline> image(Inline.Image image) {
        return List.of(located(image));
    }

    @Override
    public List<Block> figure(Block.Figure figure) {
        return List.of(new Block.Figure(located(figure.image()), figure.place()));
    }

    private Inline.Image located(Inline.Image image) {
        if (ELSEWHERE.matcher(image.path()).matches()) {
            wrong(image, "imagen.de-otro-sitio");
            return image;
        }
        if (!isPicture(image.path())) {
            wrong(image, "imagen.otra-clase");
            return image;
        }
        String path = resolve(image.path(), image.place()).orElse(image.path());
        return new Inline.Image(path, image.alternative(), image.title(), image.place());
    }

    private void wrong(Inline.Image image, String reason) {
        problems.add(
                Kind.WRONG_IMAGE, image.place(), image.path(), Messages.text(reason), Messages.text(reason + ".ayuda"));
    }

    static boolean isPicture(String path) {
        return PICTURES.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private Optional<String> resolve(String written, Place place) {
        String path = decoded(written);
        Optional<String> beside = InsidePath.within(folder, path);
        Optional<String> fromRoot = InsidePath.within("", path);
        if (beside.isEmpty() && fromRoot.isEmpty()) {
            problems.add(Kind.PATH_LEAVES, place, written, Messages.text("carpeta.revision"));
            return Optional.empty();
        }
        Optional<String> found = beside.filter(files::contains).or(() -> fromRoot.filter(files::contains));
        if (found.isEmpty()) {
            String help = Suggestion.nearest(beside.orElse(path), files)
                    .map(near -> Messages.text("ayuda.archivo-parecido", near))
                    .orElse(Messages.text("ayuda.archivo-falta"));
            problems.add(Kind.FILE_NOT_FOUND, place, written, help);
        }
        return found;
    }

    private static String decoded(String written) {
        int end = written.indexOf('#') < 0 ? written.length() : written.indexOf('#');
        String path = written.substring(0, end);
        try {
            String plain =
                    path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Normalizer.normalize(plain, Normalizer.Form.NFC);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
