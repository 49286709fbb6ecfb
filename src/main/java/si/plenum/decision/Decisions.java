package si.plenum.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import si.plenum.community.BodyId;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.voting.VoteId;

/** The register of decisions. Recording one applies its effects, in the same transaction. */
public interface Decisions {

    /**
     * Records what a certified vote adopted: takes the number, applies the effects, publishes where the rule says so. Who
     * leads the vote.
     *
     * @throws si.plenum.platform.Refused if the vote is not certified as adopted, or a text it changes has changed meanwhile
     */
    DecisionId record(AdoptedProposal adopted);

    /**
     * Records a founding text that was adopted before the program: a decision of kind {@code recorded}. Administrator, once
     * for each document.
     *
     * @param source where and how it was adopted
     */
    DecisionId recordFounding(FoundingText text, String source, LocalDate adoptedOn, LocalDate inForceFrom);

    /**
     * Records a text with its history, both from before the program: a decision of kind {@code recorded} for each act, in the
     * order of their days. Administrator, or the command line.
     */
    List<DecisionId> recordHistory(DocumentHistory document);

    /** Records a body's first rulebook, adopted before the program. Administrator, only while the body has none. */
    DecisionId recordFirstRulebook(BodyId body, Map<Matter, Rule> rules, String source, LocalDate from);

    /** Publishes it: its page is public from now on, and days after publication begin to run. Chair or minute-taker of its session. */
    void publish(DecisionId id);

    /** Whether the current person may publish it. */
    boolean mayPublish(DecisionId id);

    /** A published decision by number, or an unpublished one for those who may read the body's papers. */
    DecisionPage page(String number);

    /** The register of what is published, newest first; the words narrow it (any case, with or without č š ž). Public. */
    List<DecisionRow> search(String words, Optional<BodyId> body, Optional<Integer> year, int offset, int limit);

    /** How many {@link #search} has in all. Public. */
    int size(String words, Optional<BodyId> body, Optional<Integer> year);

    /** What is adopted but not yet published, for those who may read the body's papers. */
    List<DecisionRow> unpublished(BodyId body);

    /** The decisions of a session in the order of their numbers, published ones for all. Public. */
    List<DecisionRow> ofSession(UUID session);

    /** The decision that rests on a vote, for those who may read the body's papers. */
    Optional<DecisionId> ofVote(VoteId vote);

    /** The decision that rests on a proposal, if it is published or the current person may read the body's papers. Public. */
    Optional<DecisionRow> ofProposal(UUID proposal);
}
