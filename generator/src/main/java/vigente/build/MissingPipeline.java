package vigente.build;

/** Stands where the pipeline will: every order is refused. */
public final class MissingPipeline implements Pipeline {
    @Override
    public Findings check(Sources sources, Progress progress) {
        throw missing();
    }

    @Override
    public Built build(Order order, Progress progress) {
        throw missing();
    }

    @Override
    public Owed pending(Sources sources, Progress progress) {
        throw missing();
    }

    private static UnsupportedOperationException missing() {
        return new UnsupportedOperationException("no pipeline");
    }
}
