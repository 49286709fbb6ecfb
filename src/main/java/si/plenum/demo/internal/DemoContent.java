package si.plenum.demo.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code demo/content.yaml} says; its head explains every field. Days count from the day of building. */
record DemoContent(
        List<BodyPart> bodies,
        List<AccountPart> accounts,
        List<DocumentPart> documents,
        List<RulebookPart> rulebooks,
        List<ProposalPart> proposals,
        List<SessionPart> sessions) {

    record BodyPart(
            String slug,
            String kind,
            String prefix,
            String name,
            String nameGenitive,
            String nameLocative,
            String gender,
            String nameEnglish) {}

    record AccountPart(String key, String name, List<RolePart> roles) {}

    record RolePart(
            String body,
            String as,
            @Nullable List<String> offices,
            @Nullable String organisation) {

        List<String> held() {
            return offices == null ? List.of() : offices;
        }
    }

    record DocumentPart(String slug, String title, String body, String file, int day, String source) {}

    record RulebookPart(String body, int day, String source, Map<String, RulePart> rules) {}

    record RulePart(
            int noticeDays,
            @Nullable Integer extraordinaryDays,
            SharePart quorum,
            @Nullable LatePart lateQuorum,
            SharePart majority,
            boolean changing,
            @Nullable List<String> ladder,
            @Nullable Boolean rewording,
            @Nullable String method,
            @Nullable String secrecy,
            @Nullable Integer smallest,
            @Nullable Boolean clock,
            @Nullable ProxiesPart proxies,
            @Nullable CitationPart noticeProvision,
            @Nullable CitationPart quorumProvision,
            CitationPart provision) {}

    record ProxiesPart(int perHolder, int perVote) {}

    record SharePart(String share, boolean strict, @Nullable String base) {}

    record LatePart(int afterMinutes, int count) {}

    record CitationPart(@Nullable String document, @Nullable String label, String sentence) {}

    record ProposalPart(
            String key,
            String body,
            String kind,
            @Nullable String matter,
            String state,
            String proposer,
            int drafted,
            int filed,
            String title,
            String summary,
            String reasons,
            @Nullable String text,
            @Nullable String document,
            @Nullable String amends,
            @Nullable List<ChangePart> changes,
            EffectPart effect,
            @Nullable List<AskedPart> conditions,
            @Nullable BallotPart ballot,
            @Nullable ElectionPart election,
            @Nullable List<String> supports,
            @Nullable List<CommentPart> comments) {

        /** The kind that rules ask for. */
        String matterName() {
            return matter == null ? kind : matter;
        }

        boolean isDraft() {
            return state.equals("draft");
        }
    }

    /** What is to stand on the ballot beside the question. */
    record BallotPart(
            @Nullable Integer seats,
            @Nullable Integer max,
            @Nullable ScalePart scale,
            @Nullable Integer budget,
            List<OptionPart> options) {}

    /** What an election fills, and who stands. */
    record ElectionPart(
            String body,
            int seats,
            int from,
            int until,
            @Nullable Boolean replacing,
            List<CandidatePart> candidates) {}

    record CandidatePart(String by, int day, String statement) {}

    record ScalePart(int lowest, int highest) {}

    record OptionPart(
            String name,
            @Nullable String description,
            @Nullable Integer cost) {}

    record ChangePart(
            String action,
            String article,
            @Nullable Integer paragraph,
            @Nullable String point,
            @Nullable String label,
            @Nullable String heading,
            @Nullable String text,
            @Nullable List<String> paragraphs) {}

    record EffectPart(
            String rule, @Nullable Integer day, @Nullable String condition) {}

    /** @param kind {@code condition} unless it says {@code task}; metDay and with: what has been done since */
    record AskedPart(
            @Nullable String kind,
            String text,
            String owner,
            @Nullable Integer dueDay,
            @Nullable Integer metDay,
            @Nullable String with) {}

    record CommentPart(String by, int day, String text) {}

    record SessionPart(
            String key,
            String body,
            String kind,
            String state,
            int day,
            String time,
            @Nullable Integer hours,
            String place,
            String title,
            String chair,
            String minutesBy,
            int convened,
            @Nullable String inquorateAt,
            @Nullable String opened,
            @Nullable String closed,
            @Nullable Integer published,
            @Nullable List<ArrivalPart> arrivals,
            @Nullable List<ProxyPart> proxies,
            List<ItemPart> agenda) {

        /** Who comes, in the order of coming. */
        List<String> here() {
            var here = new ArrayList<String>();
            if (arrivals != null) arrivals.forEach(arrival -> here.addAll(arrival.who()));
            return here;
        }
    }

    /** Who votes for whom at the session. */
    record ProxyPart(String giver, String holder) {}

    record ArrivalPart(String at, String channel, List<String> who) {}

    record ItemPart(
            String title,
            String kind,
            int minutes,
            @Nullable String proposal,
            @Nullable BallotsPart votes,
            @Nullable List<String> ballots,
            @Nullable BallotsPart hands,
            @Nullable SheetsPart paper,
            @Nullable StatementsPart statements,
            @Nullable String outcome,
            @Nullable String note,
            @Nullable List<DissentPart> dissents) {

        /** Whether it is voted on in this session. */
        boolean isVotedOn() {
            return votes != null || ballots != null || statements != null;
        }
    }

    /** Who votes on sheets of paper, and what stands on them. */
    record SheetsPart(List<String> who, @JsonProperty("for") int inFavour, int against, int abstain) {

        BallotsPart marks() {
            return new BallotsPart(inFavour, against, abstain);
        }
    }

    record DissentPart(String by, String text) {}

    /** @param silent how many of those present say nothing; whoever is neither named nor silent agrees */
    record StatementsPart(int silent, List<StatementPart> given) {}

    record StatementPart(
            String by, String statement, @Nullable String reason) {}

    record BallotsPart(@JsonProperty("for") int inFavour, int against, int abstain) {}
}
