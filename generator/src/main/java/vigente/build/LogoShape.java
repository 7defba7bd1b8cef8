package vigente.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How wide a logo is for its height: with it a browser keeps its place before it has come, and nothing moves when it does. */
record LogoShape(String width, String height) {
    private static final Pattern DRAWING = Pattern.compile("<svg\\b[^>]*>");
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern BOX =
            Pattern.compile("\\bviewBox\\s*=\\s*[\"']\\s*[-.\\d]+[\\s,]+[-.\\d]+[\\s,]+" + NUMBER + "[\\s,]+" + NUMBER);
    private static final int HEAD = 4096;

    /** The shape of a drawing (SVG) with a view box or of a picture; nothing where it cannot be told. */
    static Optional<LogoShape> of(byte[] logo) {
        Matcher drawing = DRAWING.matcher(new String(logo, 0, Math.min(HEAD, logo.length), StandardCharsets.UTF_8));
        if (drawing.find()) {
            Matcher box = BOX.matcher(drawing.group());
            return box.find() ? Optional.of(new LogoShape(box.group(1), box.group(2))) : Optional.empty();
        }
        return picture(logo);
    }

    private static Optional<LogoShape> picture(byte[] logo) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(logo))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            return Optional.of(
                    new LogoShape(Integer.toString(reader.getWidth(0)), Integer.toString(reader.getHeight(0))));
        } catch (IOException | RuntimeException broken) {
            // The JDK's readers answer damaged files with either; the page then shows the damage, and moves a little.
            return Optional.empty();
        }
    }

    String styleSheet() {
        return "@layer layout{.brand-logo{aspect-ratio:" + width + "/" + height + "}}\n";
    }
}
