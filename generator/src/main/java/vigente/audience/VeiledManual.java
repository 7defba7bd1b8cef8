package vigente.audience;

import java.util.function.Function;
import vigente.policy.Acknowledgement;
import vigente.policy.Act;
import vigente.policy.Circulation;
import vigente.policy.ControlledCopy;
import vigente.policy.Manual;
import vigente.policy.Organisation;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Settings;

/**
 * A manual with a veil over every text of it.
 *
 * @param common over what belongs to no policy
 * @param veils over the texts of one policy, by revision
 */
record VeiledManual(Veil common, Function<Revision, Veil> veils) {
    Manual of(Manual manual) {
        return new Manual(
                settings(manual.settings()),
                manual.noticeFile(),
                common.blocks(manual.notice()),
                manual.policies().stream().map(this::policy).toList());
    }

    private Settings settings(Settings settings) {
        VeiledRevision data = new VeiledRevision(common);
        return new Settings(
                data.words(settings.title()),
                settings.language(),
                new Organisation(
                        data.words(settings.organisation().tradeName()),
                        data.words(settings.organisation().legalName()),
                        common.texts(settings.organisation().otherNames())),
                settings.posts(),
                settings.confidentiality(),
                settings.review(),
                settings.warnBefore(),
                settings.appearance(),
                settings.siteAddress(),
                settings.authorMayAuthorise(),
                settings.waivers().stream().map(data::waiver).toList(),
                settings.publishDrafts(),
                settings.publishGuide(),
                settings.owed().stream().map(data::owed).toList());
    }

    private Policy policy(Policy policy) {
        Circulation circulation = policy.circulation();
        return new Policy(
                policy.slug(),
                policy.revisions().stream()
                        .map(revision -> new VeiledRevision(veils.apply(revision)).of(revision))
                        .toList(),
                policy.acts().stream().map(this::act).toList(),
                new Circulation(
                        circulation.acknowledgements().stream()
                                .map(this::acknowledgement)
                                .toList(),
                        circulation.copies().stream().map(this::copy).toList(),
                        circulation.files()));
    }

    private Act act(Act act) {
        return new Act(
                act.kind(),
                act.revision(),
                act.date(),
                act.name(),
                act.post(),
                act.fingerprint(),
                act.files(),
                common.text(act.reason()),
                common.text(act.note()),
                act.place());
    }

    private Acknowledgement acknowledgement(Acknowledgement read) {
        return new Acknowledgement(
                read.revision(),
                read.name(),
                read.post(),
                read.date(),
                common.text(read.area()),
                common.text(read.medium()),
                common.text(read.note()),
                read.place());
    }

    private ControlledCopy copy(ControlledCopy copy) {
        return new ControlledCopy(
                common.text(copy.number()),
                copy.revision(),
                common.text(copy.holder()),
                copy.post(),
                copy.given(),
                copy.returned(),
                copy.place());
    }
}
