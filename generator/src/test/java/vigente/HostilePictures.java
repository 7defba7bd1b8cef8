package vigente;

import static vigente.HostileCase.DATA;
import static vigente.HostileCase.DRAFT;
import static vigente.HostileCase.added;
import static vigente.HostileCase.file;
import static vigente.HostileCase.rule;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Pictures that are bombs, lie about themselves, or are programs; each stands in the text and so on paper too. */
final class HostilePictures {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"90\" height=\"30\">";

    private HostilePictures() {}

    static List<HostileCase> cases() {
        List<HostileCase> cases = new ArrayList<>();
        cases.add(shown("picture: bomb of 30,000 by 30,000 points", "x.png", png(30_000, 30_000)));
        cases.add(
                shown("picture: claims 2,000,000,000 by 2,000,000,000", "x.png", claim(2_000_000_000, 2_000_000_000)));
        cases.add(shown("picture: claims a line of 100,000,000", "x.png", claim(100_000_000, 1)));
        cases.add(shown("picture: no points", "x.png", claim(0, 0)));
        cases.add(shown("picture: cut off", "x.png", java.util.Arrays.copyOf(png(40, 40), 50)));
        cases.add(shown("picture: its name only", "x.png", bytes("no soy una imagen")));
        cases.add(shown("picture: empty", "x.png", new byte[0]));
        cases.add(shown("picture: text chunk bomb", "x.png", withText(png(2, 2), 100_000_000)));
        cases.add(shown("picture: JPEG that claims 65,000 by 65,000", "x.jpg", jpeg(65_000, 65_000)));
        cases.add(shown("picture: JPEG cut off", "x.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}));
        cases.add(shown("picture: GIF that claims 65,535 by 65,535", "x.gif", new byte[] {
            'G', 'I', 'F', '8', '9', 'a', -1, -1, -1, -1, 0, 0, 0, ';'
        }));
        cases.add(
                shown("picture: page with a picture's name", "x.png", bytes("<html><script>alert(1)</script></html>")));
        cases.add(drawing("script", "<script>alert(1)</script>"));
        cases.add(drawing("handler", "<rect width=\"9\" height=\"9\" onload=\"alert(1)\"/>"));
        cases.add(
                drawing(
                        "foreign object",
                        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></body></foreignObject>"));
        cases.add(drawing("link that runs", "<a xlink:href=\"javascript:alert(1)\"><text>x</text></a>"));
        cases.add(drawing(
                "picture from elsewhere", "<image xlink:href=\"http://127.0.0.1:9/x.png\" width=\"9\" height=\"9\"/>"));
        cases.add(drawing(
                "picture of the machine", "<image xlink:href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/>"));
        cases.add(drawing(
                "style from elsewhere",
                "<style>@import url(http://127.0.0.1:9/x.css); text{fill:url(http://127.0.0.1:9/x)}</style>"));
        cases.add(drawing("use of itself", "<g id=\"a\"><use xlink:href=\"#a\"/></g>"));
        cases.add(drawing("use of each other", uses()));
        cases.add(
                drawing(
                        "pattern of itself",
                        "<pattern id=\"p\" width=\"1\" height=\"1\"><rect width=\"9\" height=\"9\" fill=\"url(#p)\"/></pattern><rect width=\"9\" height=\"9\" fill=\"url(#p)\"/>"));
        cases.add(drawing("deep groups", "<g>".repeat(20_000) + "</g>".repeat(20_000)));
        cases.add(drawing("100,000 shapes", "<rect width=\"9\" height=\"9\"/>".repeat(100_000)));
        cases.add(
                drawing(
                        "filter without end",
                        "<filter id=\"f\" x=\"-9999999\" y=\"-9999999\" width=\"99999999\" height=\"99999999\"><feGaussianBlur stdDeviation=\"100000\"/></filter><rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>"));
        cases.add(
                drawing(
                        "animation",
                        "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/><set attributeName=\"onload\" to=\"alert(1)\"/>"));
        cases.add(shown("drawing: entity bomb", "x.svg", bytes(laughs())));
        cases.add(shown(
                "drawing: entity of the machine",
                "x.svg",
                bytes("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + SVG + "<text>&x;</text></svg>")));
        cases.add(shown(
                "drawing: document type from elsewhere",
                "x.svg",
                bytes("<!DOCTYPE svg SYSTEM \"http://127.0.0.1:9/x.dtd\">" + SVG + "</svg>")));
        cases.add(shown(
                "drawing: style from a processing instruction",
                "x.svg",
                bytes("<?xml-stylesheet href=\"http://127.0.0.1:9/x.css\"?>" + SVG + "</svg>")));
        cases.add(
                shown(
                        "drawing: without end in size",
                        "x.svg",
                        bytes(
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1e30\" height=\"1e30\"><rect width=\"1e300\" height=\"9\"/></svg>")));
        cases.add(shown(
                "drawing: of no size",
                "x.svg",
                bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 0\"/>")));
        cases.add(shown("drawing: not well formed", "x.svg", bytes(SVG + "<g>")));
        cases.add(shown(
                "drawing: in UTF-16",
                "x.svg",
                ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + SVG + "<script>alert(1)</script></svg>")
                        .getBytes(StandardCharsets.UTF_16)));
        return cases;
    }

    private static HostileCase drawing(String name, String content) {
        return shown("drawing: " + name, "x.svg", bytes(SVG + content + "</svg>"));
    }

    private static HostileCase shown(String name, String file, byte[] bytes) {
        return file(name, DRAFT + "anexos/" + file, bytes)
                .and(rule("", "Un dibujo.\n\n   ![Dibujo](anexos/" + file + ")"))
                .and(added("", DATA, "anexos:\n  - {archivo: anexos/" + file + ", titulo: x, tipo: archivo}\n"));
    }

    /** A PNG of that many white points, of one bit each. */
    static byte[] png(int width, int height) {
        ByteArrayOutputStream points = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(points)) {
            byte[] row = new byte[1 + (width + 7) / 8];
            for (int i = 0; i < height; i++) {
                packed.write(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png(width, height, points.toByteArray());
    }

    private static byte[] claim(int width, int height) {
        return png(width, height, new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
    }

    private static byte[] png(int width, int height, byte[] points) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(head)) {
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {1, 0, 0, 0, 0});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        chunk(file, "IHDR", head.toByteArray());
        chunk(file, "IDAT", points);
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] withText(byte[] png, int length) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(new byte[] {'x', 0, 0});
        try (DeflaterOutputStream packed = new DeflaterOutputStream(text)) {
            byte[] part = new byte[1 << 20];
            for (int written = 0; written < length; written += part.length) {
                packed.write(part);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int head = 8 + 25;
        file.write(png, 0, head);
        chunk(file, "zTXt", text.toByteArray());
        chunk(file, "iCCP", text.toByteArray());
        file.write(png, head, png.length - head);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(data);
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.writeInt(data.length);
            out.write(type.getBytes(StandardCharsets.US_ASCII));
            out.write(data);
            out.writeInt((int) sum.getValue());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] jpeg(int width, int height) {
        return new byte[] {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xC0,
            0,
            11,
            8,
            (byte) (height >> 8),
            (byte) height,
            (byte) (width >> 8),
            (byte) width,
            1,
            1,
            0x11,
            0,
            (byte) 0xFF,
            (byte) 0xDA,
            0,
            8,
            1,
            1,
            0,
            0,
            63,
            0,
            0,
            (byte) 0xFF,
            (byte) 0xD9
        };
    }

    private static String uses() {
        StringBuilder svg = new StringBuilder("<defs><rect id=\"u0\" width=\"1\" height=\"1\"/>");
        for (int i = 1; i < 12; i++) {
            svg.append("<g id=\"u")
                    .append(i)
                    .append("\">")
                    .append(("<use xlink:href=\"#u" + (i - 1) + "\"/>").repeat(10))
                    .append("</g>");
        }
        return svg.append("</defs><use xlink:href=\"#u11\"/>").toString();
    }

    private static String laughs() {
        StringBuilder svg = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ja\">");
        for (int i = 1; i < 12; i++) {
            svg.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return svg.append("]>").append(SVG).append("<text>&a11;</text></svg>").toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
