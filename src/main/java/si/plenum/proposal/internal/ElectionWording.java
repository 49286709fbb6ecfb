package si.plenum.proposal.internal;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.community.Bodies;
import si.plenum.community.BodyId;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Messages;
import si.plenum.proposal.ElectionPlan;

/** The wording of an election: what is filled, by how many, for which time. Always in Slovene, whoever files. */
@Component
class ElectionWording {

    private static final Locale SLOVENE = Language.SLOVENE.locale();

    private final Messages messages;
    private final Bodies bodies;

    ElectionWording(Messages messages, Bodies bodies) {
        this.messages = messages;
        this.bodies = bodies;
    }

    /** @param electing the body that votes */
    String of(BodyId electing, ElectionPlan plan) {
        var body = plan.body();
        var from = plan.from();
        var until = plan.until();
        if (body == null || from == null || until == null) throw new IllegalStateException("a filed election is whole");
        var dates = Dates.in(SLOVENE);
        return messages.say(
                SLOVENE,
                "proposal.election.wording",
                Map.of(
                        "post", plan.post().name(),
                        "seats", plan.seats(),
                        "body", bodies.byId(body).name(),
                        "from", dates.dayIn(from),
                        "until", dates.dayIn(until),
                        "preparing", plan.preparing() ? "yes" : "no",
                        "electing", bodies.byId(electing).name(),
                        "replacing", plan.replacing() ? "yes" : "no"));
    }
}
