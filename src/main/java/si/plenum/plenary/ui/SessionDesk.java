package si.plenum.plenary.ui;

import org.springframework.stereotype.Component;
import si.plenum.decision.Decisions;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Refusals;
import si.plenum.plenary.Presence;
import si.plenum.plenary.Proceedings;
import si.plenum.plenary.Sessions;
import si.plenum.plenary.SpeakingOrder;
import si.plenum.voting.Draws;
import si.plenum.voting.Votes;

/** Everything that the pages of a session ask. */
@Component
record SessionDesk(
        Sessions sessions,
        Presence presence,
        Proceedings proceedings,
        SpeakingOrder speaking,
        Votes votes,
        Draws draws,
        Decisions decisions,
        Reworder reworder,
        Refusals refusals,
        LegalClock clock) {}
