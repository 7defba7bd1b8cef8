package vigente.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A document's structure as a reader for the blind finds it: elements in order, each with its own text. */
record Structure(List<Element> elements) {
    private static final char SOFT_HYPHEN = '\u00ad';

    /**
     * An element of the structure.
     *
     * @param text its words, line ends and hyphenation undone, without those of elements in it
     */
    record Element(String role, List<String> parents, COSDictionary dictionary, String text) {
        boolean in(String other) {
            return parents.contains(other);
        }
    }

    static Structure of(PDDocument document) throws IOException {
        Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> onPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, onPage));
            texts.put(page.getCOSObject(), onPage);
        }
        List<Element> elements = new ArrayList<>();
        visit(document.getDocumentCatalog().getStructureTreeRoot(), List.of(), texts, elements);
        return new Structure(elements);
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        TextPosition last = null;
        for (Object one : content.getContents()) {
            if (one instanceof TextPosition position) {
                if (last != null && Math.abs(last.getY() - position.getY()) > position.getHeight()) {
                    text.append('\n');
                }
                text.append(position.getUnicode());
                last = position;
            } else if (one instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        if (content.getMCID() >= 0) {
            texts.merge(content.getMCID(), text.toString(), (a, b) -> a + "\n" + b);
        }
    }

    private static void visit(
            PDStructureNode node,
            List<String> parents,
            Map<COSDictionary, Map<Integer, String>> texts,
            List<Element> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(new Element(
                        element.getStructureType(), parents, element.getCOSObject(), ownText(element, texts)));
                List<String> deeper = new ArrayList<>(parents);
                deeper.add(element.getStructureType());
                visit(element, deeper, texts, elements);
            }
        }
    }

    // A paragraph's words and those of its links alternate; the words of the whole are asked for with words().
    private static String ownText(PDStructureElement element, Map<COSDictionary, Map<Integer, String>> texts) {
        StringBuilder text = new StringBuilder();
        gather(element, texts, text);
        return undone(text.toString());
    }

    private static void gather(
            PDStructureElement element, Map<COSDictionary, Map<Integer, String>> texts, StringBuilder text) {
        for (Object kid : element.getKids()) {
            PDPage page = element.getPage();
            if (kid instanceof Integer id && page != null) {
                text.append(on(page, id, texts)).append('\n');
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage own = reference.getPage() == null ? page : reference.getPage();
                text.append(on(own, reference.getMCID(), texts)).append('\n');
            } else if (kid instanceof PDStructureElement inner && inline(inner)) {
                gather(inner, texts, text);
            }
        }
    }

    private static String on(PDPage page, int id, Map<COSDictionary, Map<Integer, String>> texts) {
        return texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
    }

    static boolean inline(PDStructureElement element) {
        return List.of("Span", "Link", "Reference").contains(element.getStructureType());
    }

    private static String undone(String text) {
        return text.replace(SOFT_HYPHEN + "\n", "").replace("\n", " ");
    }

    Stream<Element> all(String role) {
        return elements.stream().filter(element -> element.role().equals(role));
    }

    /** The words of the elements that {@code wanted} lets through, letters and figures only. */
    List<String> words(Predicate<Element> wanted) {
        return elements.stream()
                .filter(element -> !List.of("Span", "Link").contains(element.role()))
                .filter(wanted)
                .map(Element::text)
                .flatMap(Words::of)
                .toList();
    }

    static String scope(Element cell) {
        var attributes = cell.dictionary().getDictionaryObject(COSName.A);
        COSDictionary found = attributes instanceof org.apache.pdfbox.cos.COSArray several
                ? (COSDictionary) several.getObject(0)
                : (COSDictionary) attributes;
        return found == null ? "" : String.valueOf(found.getNameAsString("Scope"));
    }
}
