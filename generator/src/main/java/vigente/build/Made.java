package vigente.build;

import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;

/**
 * On what the pages of a policy were made.
 *
 * @param own all that concerns this policy, counted together
 * @param faces those of all policies, counted together
 */
record Made(String own, String faces) {
    void write(ByteWriter out) {
        out.text(own).text(faces);
    }

    static Made read(ByteReader in) {
        return new Made(in.text(), in.text());
    }
}
