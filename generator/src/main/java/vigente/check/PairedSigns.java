package vigente.check;

import vigente.problem.Kind;

/** A question or an exclamation is opened as well as closed: "¿…?", "¡…!". */
final class PairedSigns implements TextCheck {
    @Override
    public void check(OwnText text, Found found) {
        for (Passage passage : text.passages()) {
            check(passage, '¿', '?', found);
            check(passage, '¡', '!', found);
        }
    }

    private static void check(Passage passage, char open, char close, Found found) {
        String text = passage.text();
        int at = text.indexOf(close);
        if (at > 0
                && text.indexOf(open) < 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && !text.contains("://")) {
            int last = passage.words().size() - 1;
            while (passage.words().get(last).end() > at) {
                last--;
            }
            String words = text.substring(passage.words().get(last).start(), at + 1);
            found.add(Kind.SIGN_UNOPENED, passage.place(), words, words, String.valueOf(open), String.valueOf(close));
        }
    }
}
