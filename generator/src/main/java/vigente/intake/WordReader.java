package vigente.intake;

final class WordReader {
    private WordReader() {}

    static Document read(byte[] bytes, String name) {
        throw new Unreadable("importar.word", name);
    }
}
