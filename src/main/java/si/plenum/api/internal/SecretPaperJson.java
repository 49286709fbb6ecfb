package si.plenum.api.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.Method;
import si.plenum.voting.BallotOption;
import si.plenum.voting.Scale;
import si.plenum.voting.SecretPaper;
import si.plenum.voting.VoteState;
import si.plenum.voting.secret.Base64Url;

/**
 * What a ballot page is made from.
 *
 * @param fingerprint SHA-256 of the public key in hexadecimal digits, as people compare it
 * @param opensAt     when casting begins, where the clock opens it
 * @param smallest    with fewer ballots nothing is published
 */
record SecretPaperJson(
        UUID vote,
        String number,
        VoteState state,
        String title,
        String question,
        String questionHash,
        Method method,
        List<OptionJson> options,
        List<VoteJson.Withdrawn> withdrawn,
        int seats,
        int max,
        @Nullable Scale scale,
        @Nullable Long budget,
        boolean changing,
        boolean lateDrawing,
        int smallest,
        String publicKey,
        String fingerprint,
        String receiptKey,
        @Nullable Instant opensAt,
        @Nullable Instant deadline) {

    /** A candidate, a choice or a project with its cost in whole euros. */
    record OptionJson(
            String id,
            String name,
            @Nullable String description,
            @Nullable Long cost) {

        static OptionJson of(BallotOption option) {
            return new OptionJson(option.id().text(), option.name(), option.description(), option.cost());
        }
    }

    static SecretPaperJson of(SecretPaper paper) {
        return new SecretPaperJson(
                paper.vote().value(),
                paper.number(),
                paper.state(),
                paper.title(),
                paper.question(),
                Base64Url.write(paper.questionHash()),
                paper.rule().method(),
                paper.paper().options().stream().map(OptionJson::of).toList(),
                paper.withdrawn().stream()
                        .map(each -> new VoteJson.Withdrawn(each.id().text(), each.reason()))
                        .toList(),
                paper.paper().seats(),
                paper.paper().max(),
                paper.paper().scale(),
                paper.paper().budget(),
                paper.rule().conduct().changing(),
                paper.rule().ballots().lateDrawing(),
                paper.rule().ballots().smallest(),
                Base64Url.write(paper.publicKey()),
                paper.fingerprint(),
                Base64Url.write(paper.receiptKey()),
                paper.opensAt(),
                paper.deadline());
    }
}
