package si.plenum.plenary.ui;

import si.plenum.decision.DecisionRow;
import si.plenum.decision.DecisionState;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionRow;

/** Addresses that the pages of sessions lead to, below {@code /app/} unless they begin with a slash. */
final class SessionLinks {

    static final String ALL = "seje";
    static final String NEW = "seje/nova";

    private SessionLinks() {}

    static String page(SessionRow session) {
        return "seje/" + session.number();
    }

    static String edit(SessionPage session) {
        return page(session.row()) + "/uredi";
    }

    static String live(SessionRow session) {
        return "seja/" + session.number();
    }

    static String console(SessionRow session) {
        return live(session) + "/vodenje";
    }

    static String hall(SessionRow session) {
        return live(session) + "/zaslon";
    }

    static String attendance(SessionRow session) {
        return live(session) + "/navzocnost";
    }

    static String draw(SessionRow session) {
        return live(session) + "/zreb";
    }

    static String count(SessionRow session) {
        return live(session) + "/stetje";
    }

    static String minutes(SessionRow session) {
        return page(session) + "/zapisnik";
    }

    static String proposal(long number) {
        return "predlogi/" + number;
    }

    /** Where options are written for the ballot of a proposal. */
    static String paper(long number) {
        return proposal(number) + "/glasovnica";
    }

    /** Published decisions have their permanent public page. */
    static String decision(DecisionRow decision) {
        return (decision.state() == DecisionState.UNPUBLISHED ? "sklepi/" : "/sklepi/") + decision.number();
    }
}
