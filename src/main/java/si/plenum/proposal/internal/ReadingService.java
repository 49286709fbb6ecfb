package si.plenum.proposal.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.proposal.Amends;
import si.plenum.proposal.HeldReading;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Readings;

@Service
@Transactional
class ReadingService implements Readings {

    private final ReadingRepository readings;
    private final AmendmentRepository amendments;
    private final ProposalStages stages;
    private final ProposalJournal journal;

    ReadingService(
            ReadingRepository readings,
            AmendmentRepository amendments,
            ProposalStages stages,
            ProposalJournal journal) {
        this.readings = readings;
        this.amendments = amendments;
        this.stages = stages;
        this.journal = journal;
    }

    @Override
    @PreAuthorize("@proposal.maySee(#id)")
    @Transactional(readOnly = true)
    public List<HeldReading> held(ProposalId id) {
        return readings.of(amendments
                .amends(id)
                .filter(Amends::isPartial)
                .map(Amends::main)
                .orElse(id));
    }

    @Override
    @PreAuthorize("@proposal.mayTakeOff(#id)")
    public void record(ProposalId id, String session, LocalDate heldOn) {
        if (amendments.amends(id).filter(Amends::isPartial).isPresent()) return;
        var before = readings.of(id);
        if (before.stream().anyMatch(reading -> reading.session().equals(session))) return;
        var reading = new HeldReading(before.size() + 1, session, heldOn);
        var wording = stages.wording(id);
        readings.insert(id, wording.revision(), reading);
        journal.read(wording, reading);
    }
}
