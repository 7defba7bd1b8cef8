package vigente.problem;

import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;

/** Places of one file as bytes, and back; the file is told by whoever knows it. */
public final class PlaceBytes {
    private PlaceBytes() {}

    /** Adds {@code place} to {@code out}, but for its file. */
    public static void write(Place place, ByteWriter out) {
        out.number(place.line()).number(place.column()).number(place.length());
    }

    /**
     * The place that comes next in {@code in}.
     *
     * @throws DamagedBytes where no place was written
     */
    public static Place read(String file, ByteReader in) {
        return new Place(
                file,
                in.number(1, Integer.MAX_VALUE),
                in.number(1, Integer.MAX_VALUE),
                in.number(0, Integer.MAX_VALUE));
    }
}
