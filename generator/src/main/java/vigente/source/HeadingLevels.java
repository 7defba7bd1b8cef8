package vigente.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Block;

/** Mends heading levels that skip, with advice: under a level 2 nothing deeper than 3 follows. */
final class HeadingLevels {
    private record Open(int written, int mended) {}

    private HeadingLevels() {}

    /** The same blocks; equal levels stay equal to their neighbours. The title counts as the one heading of level 1. */
    static List<Block> mend(List<Block> blocks, Problems problems) {
        Deque<Open> open = new ArrayDeque<>();
        List<Block> mended = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            mended.add(block instanceof Block.Heading heading ? mend(heading, open, problems) : block);
        }
        return mended;
    }

    private static Block mend(Block.Heading heading, Deque<Open> open, Problems problems) {
        while (!open.isEmpty() && open.peek().written() >= heading.level()) {
            open.pop();
        }
        int above = open.isEmpty() ? 1 : open.peek().mended();
        int level = heading.level() == 1 ? 1 : Math.min(heading.level(), above + 1);
        open.push(new Open(heading.level(), level));
        if (level == heading.level()) {
            return heading;
        }
        problems.add(Kind.HEADING_SKIPS, heading.place(), above, heading.level(), level);
        return new Block.Heading(level, heading.marks(), heading.content(), heading.place());
    }
}
