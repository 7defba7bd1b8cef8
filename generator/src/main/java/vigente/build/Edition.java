package vigente.build;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vigente.audience.Redaction;
import vigente.control.Standings;
import vigente.glossary.ReadBefore;
import vigente.page.Lending;
import vigente.page.PolicyViews;
import vigente.page.Redlines;
import vigente.page.Registers;
import vigente.page.RuleNotes;
import vigente.page.SitePlan;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.PendingItems;
import vigente.policy.Policy;
import vigente.policy.Revision;

/**
 * What is to be published on a day: the manual without unpublished working copies, and what is known about it.
 */
public record Edition(
        Manual manual,
        LocalDate today,
        Standings standings,
        Directory directory,
        PolicyViews views,
        Registers registers,
        Redlines redlines,
        RuleNotes notes,
        Lending lending,
        Redaction redaction) {
    /** The edition of {@code manual} on {@code today}. */
    public static Edition of(Manual manual, LocalDate today) {
        return of(manual, today, new ReadBefore());
    }

    /** The same of the whole manual; what {@code before} has read is not searched for terms again. */
    static Edition of(Manual manual, LocalDate today, ReadBefore before) {
        return of(manual, today, Redaction.NONE, before);
    }

    /** The same whose source files are published as {@code redaction} leaves them. */
    static Edition of(Manual manual, LocalDate today, Redaction redaction, ReadBefore before) {
        Manual published = published(manual);
        return of(published, Standings.of(published, today), today, redaction, before);
    }

    /** The edition of {@code changed} for the same readers on the same day; what is the very same is not looked at again. */
    Edition again(Manual changed, ReadBefore before) {
        Manual published = published(changed);
        return of(published, standings.again(published), today, redaction, before);
    }

    private static Edition of(
            Manual published, Standings standings, LocalDate today, Redaction redaction, ReadBefore before) {
        Directory directory = standings.directory(before.contents());
        Language language = Language.of(standings, directory, before);
        List<Period> warnBefore = published.settings().warnBefore();
        Redlines redlines = new Redlines();
        Registers registers = new Registers(
                standings, directory, warnBefore, today, PendingItems.ofManual(published), language, before.contents());
        RuleNotes notes = new RuleNotes(directory, language);
        return new Edition(
                published,
                today,
                standings,
                directory,
                new PolicyViews(standings, directory, warnBefore, language, redlines, notes),
                registers,
                redlines,
                notes,
                language,
                redaction);
    }

    private static Manual published(Manual manual) {
        if (manual.settings().publishDrafts()) {
            return manual;
        }
        List<Policy> policies = new ArrayList<>();
        for (Policy policy : manual.policies()) {
            List<Revision> issued =
                    policy.revisions().stream().filter(r -> !r.number().draft()).toList();
            if (issued.size() == policy.revisions().size()) {
                policies.add(policy);
            } else if (!issued.isEmpty()) {
                policies.add(policy.withRevisions(issued));
            }
        }
        return new Manual(manual.settings(), manual.noticeFile(), manual.notice(), policies);
    }

    /** Whether anybody holds controlled copies. */
    public boolean hasCopies() {
        return manual.policies().stream()
                .anyMatch(p -> !p.circulation().copies().isEmpty());
    }

    /** The pages of its site. */
    public SitePlan plan(Map<String, Integer> errors, boolean pdf) {
        return new SitePlan(
                manual, today, standings, directory, views, registers, errors, pdf, redlines, notes, lending);
    }
}
