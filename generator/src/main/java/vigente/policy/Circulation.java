package vigente.policy;

import java.util.List;

/**
 * Who has read a policy and who holds it on paper.
 *
 * <p>It stands beside the revisions, not in them, and so belongs to no fingerprint.
 *
 * @param acknowledgements in the order written
 * @param copies in the order written
 * @param files the names of the files they were read from
 */
public record Circulation(List<Acknowledgement> acknowledgements, List<ControlledCopy> copies, List<String> files) {
    /** Of a policy that keeps no record of it. */
    public static final Circulation NONE = new Circulation(List.of(), List.of(), List.of());

    public static final String ACKNOWLEDGEMENTS = "acuses.csv";
    public static final String COPIES = "copias.csv";

    public Circulation {
        acknowledgements = List.copyOf(acknowledgements);
        copies = List.copyOf(copies);
        files = List.copyOf(files);
    }
}
