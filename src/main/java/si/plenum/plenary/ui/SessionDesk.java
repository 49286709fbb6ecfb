package si.plenum.plenary.ui;

import org.springframework.stereotype.Component;
import si.plenum.community.Memberships;
import si.plenum.decision.Decisions;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Refusals;
import si.plenum.plenary.Presence;
import si.plenum.plenary.Printing;
import si.plenum.plenary.Proceedings;
import si.plenum.plenary.Sessions;
import si.plenum.plenary.SpeakingOrder;
import si.plenum.voting.Draws;
import si.plenum.voting.Marks;
import si.plenum.voting.Participation;
import si.plenum.voting.ProxyGrants;
import si.plenum.voting.Recusals;
import si.plenum.voting.SecretBallots;
import si.plenum.voting.Sheets;
import si.plenum.voting.Votes;

/** Everything that the pages of a session ask. */
@Component
record SessionDesk(
        Sessions sessions,
        Presence presence,
        Proceedings proceedings,
        SpeakingOrder speaking,
        Votes votes,
        ProxyGrants proxies,
        Recusals recusals,
        Marks marks,
        Sheets sheets,
        Draws draws,
        Participation participation,
        Printing printing,
        Memberships memberships,
        CurrentPerson current,
        SecretBallots secret,
        Decisions decisions,
        Reworder reworder,
        Refusals refusals,
        LegalClock clock) {}
