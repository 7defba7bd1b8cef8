package vigente.build;

import java.util.Optional;
import vigente.message.Messages;
import vigente.policy.Code;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.redline.Redline;
import vigente.text.PendingMark;

/** Compares two revisions as a user asked for them. */
record RedlineReport(Manual manual, Pipeline.Comparing comparing) {
    Pipeline.Compared compared(Findings findings) {
        Policy policy = Wanted.policy(manual, comparing.policy());
        Revision before = Wanted.revision(policy, comparing.before());
        Revision after = Wanted.revision(policy, comparing.after());
        Redline redline = Redline.between(before, after);
        return new Pipeline.Compared(findings, heading(policy, before, after), Optional.of(redline));
    }

    private static String heading(Policy policy, Revision before, Revision after) {
        String code = policy.code().map(Code::text).orElse(policy.slug().text());
        String title = after.title().title().known().orElse(PendingMark.WORD);
        return Messages.text("redline.encabezado", code, title, before.number(), after.number());
    }
}
