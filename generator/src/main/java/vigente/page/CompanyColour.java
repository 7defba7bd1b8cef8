package vigente.page;

import java.util.Locale;

/**
 * The company's colour as text can be written in it, on a light page and on a dark one.
 *
 * <p>A colour that is too pale or too dark to be read is moved towards black or white, keeping its hue, until it has the
 * contrast of 4.5:1 that WCAG 2.2 asks of text (1.4.3).
 *
 * @param red 0 to 255, as the others
 */
public record CompanyColour(int red, int green, int blue) {
    private static final CompanyColour LIGHT_PAGE = new CompanyColour(0xf6, 0xf7, 0xf8);
    private static final CompanyColour DARK_PAGE = new CompanyColour(0x26, 0x2d, 0x34);
    private static final CompanyColour BLACK = new CompanyColour(0, 0, 0);
    private static final CompanyColour WHITE = new CompanyColour(255, 255, 255);
    private static final double ENOUGH = 4.5;
    private static final int STEPS = 50;

    /** Reads {@code #0b5cad}. */
    public static CompanyColour parse(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new CompanyColour(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }

    /** The style sheet that gives the site this colour. */
    public String styleSheet() {
        return "@layer tokens {\n  :root {\n    --company: "
                + readableOn(LIGHT_PAGE, BLACK).hex()
                + ";\n  }\n  @media (prefers-color-scheme: dark) {\n    :root {\n      --company: "
                + readableOn(DARK_PAGE, WHITE).hex() + ";\n    }\n  }\n}\n";
    }

    /** This colour, or the nearest on its way to {@code end} that can be read on {@code page}. */
    private CompanyColour readableOn(CompanyColour page, CompanyColour end) {
        CompanyColour shade = this;
        for (int step = 1; step <= STEPS && shade.contrast(page) < ENOUGH; step++) {
            shade = mixed(end, (double) step / STEPS);
        }
        return shade;
    }

    private CompanyColour mixed(CompanyColour other, double share) {
        return new CompanyColour(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** WCAG 2.2, "contrast ratio": 1 to 21. */
    double contrast(CompanyColour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
