package vigente.build;

import vigente.message.Messages;
import vigente.output.OutputFailure;
import vigente.problem.FilePrefix;

/**
 * Makes sure that what is published was made of one state of the sources: files are read at several moments of a run, and
 * somebody may save one between two of them.
 */
record SteadySources(Sources sources, Stamps seen) {
    /** The sources as they stand now, before any of them is read. */
    static SteadySources of(Sources sources) {
        return new SteadySources(sources, new Stamps(sources.content(), folder -> {}));
    }

    /**
     * To be asked when no source will be read any more.
     *
     * @throws OutputFailure where a file has been changed, added or taken away since
     */
    void confirm() {
        seen.look(sources.content()).stream().findFirst().ifPresent(path -> {
            throw new OutputFailure(Messages.text("salida.fuentes-cambiaron", FilePrefix.join(sources.name(), path)));
        });
    }
}
