package si.plenum.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.client.RestClient;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.document.ActStanding;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeTerms;
import si.plenum.document.CommencementRule;
import si.plenum.document.Documents;
import si.plenum.document.NamedAct;
import si.plenum.document.TextInForce;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionKind;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.AmendmentRole;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;
import si.plenum.voting.Votes;

/** Acts from the proposal to the text: for a time, annulled, only correcting, waiting for an assent with its paper. */
@PlenumTest
class ActDecisionsTest {

    private static final byte[] PDF = "%PDF-1.7 soglasje".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    TestBodies bodies;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    Assents assents;

    @Autowired
    Documents documents;

    @Autowired
    Amendments amendments;

    @Autowired
    Votes votes;

    @Autowired
    Memberships memberships;

    @Autowired
    LegalClock clock;

    @Autowired
    TestTime time;

    @Autowired
    DSLContext db;

    @LocalServerPort
    int port;

    private TestDecisions made;
    private TestBody body;
    private TextInForce founded;

    @BeforeEach
    void found() {
        made = new TestDecisions(proposals, decisions, documents, votes, memberships, clock);
        body = bodies.of(4);
        founded = made.found(body, TestDecisions.RULES);
    }

    private TextInForce today() {
        return documents.textInForce(founded.document().id(), clock.today());
    }

    private static Provision first(TextInForce text) {
        return text.text()
                .walk()
                .filter(each -> each.kind() == ProvisionKind.PARAGRAPH)
                .findFirst()
                .orElseThrow();
    }

    private String words() {
        return first(today()).text();
    }

    private ChangeDraft draft(ChangeTerms terms, String words) {
        var base = today();
        var paragraph = first(base);
        var replace = new Operation.Replace(paragraph.id(), "", words, paragraph.ownHash());
        return ChangeDraft.of(base).with(List.<Operation>of(replace)).with(terms);
    }

    private ProposalId filed(ChangeDraft change, CommencementRule begins) {
        return body.as(body.member(0), () -> {
            var draft = proposals.start(
                    body.id(), Matter.DOCUMENT_CHANGE, founded.document().id());
            var typed = new DraftText("Sprememba", "", "", "Ker.", change, begins);
            var saved = proposals.save(draft.id(), draft.version(), typed);
            assertThat(proposals.draft(draft.id()).text().change()).isEqualTo(change);
            return proposals.file(saved.id(), saved.version()).row().id();
        });
    }

    private DecisionId decided(ChangeDraft change, CommencementRule begins) {
        var id = made.adopt(body, filed(change, begins));
        body.as(body.moderator(), () -> decisions.publish(id));
        return id;
    }

    private DecisionId decided(ChangeDraft change) {
        return decided(change, CommencementRule.DAY_AFTER_PUBLICATION);
    }

    private String number(DecisionId id) {
        return decisions.search("", Optional.of(body.id()), Optional.empty(), 0, 20).stream()
                .filter(row -> row.id().equals(id))
                .map(DecisionRow::number)
                .findFirst()
                .orElseThrow();
    }

    private NamedAct act(DecisionId id) {
        return documents.acts(founded.document().id()).stream()
                .filter(named -> named.act().decision().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private String page(String path) {
        return Objects.requireNonNull(RestClient.create("http://localhost:" + port)
                .get()
                .uri(path)
                .retrieve()
                .body(String.class));
    }

    private void everyStateRestsOnOneDecision() {
        var kinds = db.fetch("""
                SELECT s.provision_id, s.valid, array_agg(d.kind) AS kinds FROM document.provision_state s
                LEFT JOIN document.operation o ON o.id = s.made_by
                LEFT JOIN document.act a ON a.change_id = o.change_id
                LEFT JOIN decision.decision d ON d.id = a.decision_id
                LEFT JOIN decision.effect e ON e.decision_id = d.id AND e.act_id = a.id
                WHERE s.document_id = ?
                GROUP BY s.provision_id, s.valid""", founded.document().id().value());
        assertThat(kinds).isNotEmpty();
        assertThat(kinds.getValues("kinds", String[].class))
                .allSatisfy(found -> assertThat(found).hasSize(1).isSubsetOf("counted", "recorded"));
    }

    @Test
    void a_member_proposes_a_change_for_a_time_and_its_page_says_until_when() {
        var ends = clock.today().plusDays(30);
        var id = decided(draft(ChangeTerms.until(ends), "Nočni mir se začne ob 21. uri."));
        time.pass(Duration.ofDays(2));
        assertThat(words()).isEqualTo("Nočni mir se začne ob 21. uri.");
        assertThat(decisions.page(number(id)).wording()).contains("Ta sprememba velja do vključno");
        var slug = founded.document().slug();
        assertThat(page("/akti/" + slug)).contains("Začasno: velja do vključno");
        assertThat(page("/akti/" + slug + "/razlicice"))
                .contains("Prvo besedilo in spremembe")
                .contains("do vključno");
        assertThat(decisions.page(number(id)).row().state()).isEqualTo(DecisionState.IN_FORCE);
        time.at(ends.atTime(12, 0).toString());
        assertThat(words()).isEqualTo("Nočni mir se začne ob 22. uri.");
        assertThat(decisions.page(number(id)).row()).satisfies(row -> {
            assertThat(row.state()).isEqualTo(DecisionState.ENDED);
            assertThat(row.endedOn()).isEqualTo(ends);
            assertThat(row.endedBy()).isNull();
        });
        assertThat(page("/sklepi/" + number(id))).contains("Ne velja več od");
        everyStateRestsOnOneDecision();
    }

    @Test
    void a_member_proposes_an_annulment_and_the_earlier_words_come_back() {
        var changed = decided(draft(ChangeTerms.PLAIN, "Nočni mir se začne ob 21. uri."));
        time.pass(Duration.ofDays(2));
        var annulment = ChangeDraft.of(today())
                .with(ChangeTerms.annulling(act(changed).act().id()));
        var id = decided(annulment);
        assertThat(decisions.page(number(id)).wording()).endsWith("se razveljavi.");
        time.pass(Duration.ofDays(2));
        assertThat(words()).isEqualTo("Nočni mir se začne ob 22. uri.");
        assertThat(act(changed).act().on(clock.today())).isEqualTo(ActStanding.ENDED);
        assertThat(decisions.page(number(changed)).row()).satisfies(row -> {
            assertThat(row.state()).isEqualTo(DecisionState.ENDED);
            assertThat(row.endedBy()).isEqualTo(number(id));
        });
        assertThat(page("/sklepi/" + number(changed)))
                .contains("Razveljavljeno s sklepom " + number(id), "Ne velja več", "/sklepi/" + number(id));
        assertThat(page("/akti/" + founded.document().slug() + "/razlicice"))
                .contains("Razveljavitev s sklepom št. " + number(id))
                .contains("potem razveljavljeno");
        everyStateRestsOnOneDecision();
        assertRefused(() -> filed(annulment, CommencementRule.DAY_AFTER_PUBLICATION), "error.document.annul.over");
    }

    @Test
    void a_confirmed_text_is_official_on_its_page_and_in_its_files_until_it_changes() {
        var proposal = filed(
                ChangeDraft.of(today()).with(ChangeTerms.consolidation()), CommencementRule.DAY_AFTER_PUBLICATION);
        assertThat(amendments.closed(proposal, AmendmentRole.PARTIAL))
                .as("there are no words to amend")
                .hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("error.amendment.nothing"));
        assertThat(amendments.closed(proposal, AmendmentRole.ALTERNATIVE)).isEmpty();
        var id = made.adopt(body, proposal);
        body.as(body.moderator(), () -> decisions.publish(id));
        time.pass(Duration.ofDays(2));
        var slug = founded.document().slug();
        assertThat(page("/akti/" + slug)).contains("Uradno prečiščeno besedilo št. 1: potrjeno s sklepom");
        assertThat(page("/akti/" + slug + "/razlicice")).contains("Uradno prečiščeno besedilo.");
        assertThat(page("/akti/" + slug + ".xml")).contains("(uradno prečiščeno besedilo)");
        assertThat(page("/sklepi/" + number(id))).contains("Potrdi se uradno prečiščeno besedilo");
        assertThat(page("/akti/" + slug + "/" + clock.today() + ".pdf")).startsWith("%PDF");

        decided(draft(ChangeTerms.PLAIN, "Nočni mir se začne ob 21. uri."));
        time.pass(Duration.ofDays(2));
        assertThat(page("/akti/" + slug)).contains("Neuradno prečiščeno besedilo št. 3");
        everyStateRestsOnOneDecision();
    }

    @Test
    void a_correction_is_marked_in_the_list_of_acts_and_in_the_files() {
        decided(draft(ChangeTerms.correction(), "Nočni mir se začne ob 22.00 uri."));
        time.pass(Duration.ofDays(2));
        var slug = founded.document().slug();
        assertThat(page("/akti/" + slug + "/razlicice")).contains("Redakcijski popravek.");
        assertThat(page("/akti/" + slug + ".xml")).contains("(redakcijski popravek)");
        assertThat(page("/akti/" + slug + ".fast-import")).contains("Redakcijski popravek");
    }

    @Test
    void the_coordinator_records_the_assent_with_its_paper_and_the_public_sees_its_name_day_and_hash() {
        var change = draft(ChangeTerms.PLAIN, "Nočni mir se začne ob 21. uri.");
        var id = decided(
                change,
                new CommencementRule.OnCondition(
                        "soglasje mesta", 1, clock.today().plusDays(40)));
        var today = clock.today();
        var paper = new AssentPaper("C:\\mesto\\soglasje.pdf", PDF);
        assertThat(page("/sklepi/" + number(id))).contains("čaka na pogoj: soglasje mesta");
        assertThatThrownBy(() -> body.as(body.member(0), () -> assents.record(id, today, "Sklep 3", paper)))
                .isInstanceOf(AccessDeniedException.class);
        assertRefused(
                () -> body.as(body.coordinator(), () -> assents.record(id, today.plusDays(1), "Sklep 3", paper)),
                "error.decision.condition.day");

        body.as(body.coordinator(), () -> assents.record(id, today, " Sklep 3 ", paper));

        assertThat(assents.of(id)).hasValueSatisfying(assent -> {
            assertThat(assent.source()).isEqualTo("Sklep 3");
            assertThat(assent.file()).isEqualTo("soglasje.pdf");
            assertThat(assent.hash()).isEqualTo(paper.hash());
        });
        assertThat(page("/sklepi/" + number(id)))
                .contains("Sklep 3")
                .contains("soglasje.pdf")
                .contains(paper.hash());
        assertThat(body.as(body.member(0), () -> assents.paper(id)).content()).isEqualTo(PDF);
        assertThatThrownBy(() -> body.as(body.outsider(), () -> assents.paper(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertRefused(
                () -> body.as(body.coordinator(), () -> assents.record(id, today, "Še enkrat", null)),
                "error.decision.condition");
        assertThatThrownBy(() -> db.execute("UPDATE decision.assent SET source = 'Drugače'"))
                .hasMessageContaining("never rewritten");
        time.pass(Duration.ofDays(1));
        assertThat(words()).isEqualTo("Nočni mir se začne ob 21. uri.");
    }

    @Test
    void a_decision_whose_condition_does_not_come_in_time_never_takes_effect_and_says_so() {
        var deadline = clock.today().plusDays(10);
        var id = decided(
                draft(ChangeTerms.PLAIN, "Nočni mir se začne ob 21. uri."),
                new CommencementRule.OnCondition("soglasje mesta", 1, deadline));
        time.pass(Duration.ofDays(12));
        assertThat(decisions.page(number(id)).row().state()).isEqualTo(DecisionState.LAPSED);
        assertThat(page("/sklepi/" + number(id))).contains("Ni začelo veljati");
        assertThat(page("/akti/" + founded.document().slug() + "/razlicice")).contains("pogoj ni bil izpolnjen do");
        assertRefused(
                () -> body.as(body.coordinator(), () -> assents.record(id, deadline.plusDays(1), "Sklep 3", null)),
                "error.document.condition.late");
        body.as(body.coordinator(), () -> assents.record(id, deadline, "Sklep 3, prišel pravočasno", null));
        assertThat(words()).isEqualTo("Nočni mir se začne ob 21. uri.");
    }

    @Test
    void a_waiting_act_is_given_up_by_a_decision_and_its_assent_comes_to_nothing() {
        var waiting = decided(
                draft(ChangeTerms.PLAIN, "Nočni mir se začne ob 21. uri."),
                new CommencementRule.OnCondition("soglasje mesta", 1));
        decided(ChangeDraft.of(today())
                .with(ChangeTerms.annulling(act(waiting).act().id())));
        time.pass(Duration.ofDays(2));
        assertThat(act(waiting).act().on(clock.today())).isEqualTo(ActStanding.GIVEN_UP);
        assertRefused(
                () -> body.as(body.coordinator(), () -> assents.record(waiting, clock.today(), "Sklep 3", null)),
                "error.document.over");
        assertThat(assents.of(waiting)).isEmpty();
    }

    @Test
    void only_papers_that_can_be_shown_are_kept() {
        assertRefused(() -> new AssentPaper("a.pdf", "MZ".getBytes(StandardCharsets.US_ASCII)), "error.assent.type");
        assertRefused(() -> new AssentPaper(" ", PDF), "error.assent.name");
        assertRefused(() -> new AssentPaper("a.pdf", new byte[AssentPaper.MAX_BYTES + 1]), "error.assent.size");
        var id = decided(draft(ChangeTerms.PLAIN, "Ob 20. uri."));
        assertRefused(() -> body.as(body.member(0), () -> assents.paper(id)), "error.assent.none");
    }

    @Test
    void files_of_what_was_known_by_a_day_stay_as_they_were_with_their_etag() {
        var slug = founded.document().slug();
        var known = clock.today();
        time.pass(Duration.ofDays(1));
        var day = clock.today().plusDays(2);
        var before = new String[] {
            page("/akti/" + slug + "/" + day + ".md?znano=" + known),
            page("/akti/" + slug + "/" + day + ".json?znano=" + known),
            page("/akti/" + slug + "/" + day + ".xml?znano=" + known)
        };
        var etag = etag("/akti/" + slug + "/" + day + ".pdf?znano=" + known);
        decided(draft(ChangeTerms.PLAIN, "Nočni mir se začne ob 21. uri."));

        assertThat(new String[] {
                    page("/akti/" + slug + "/" + day + ".md?znano=" + known),
                    page("/akti/" + slug + "/" + day + ".json?znano=" + known),
                    page("/akti/" + slug + "/" + day + ".xml?znano=" + known)
                })
                .containsExactly(before);
        assertThat(etag("/akti/" + slug + "/" + day + ".pdf?znano=" + known)).isEqualTo(etag);
        assertThat(page("/akti/" + slug + "/" + day + ".md"))
                .contains("21. uri")
                .isNotEqualTo(before[0]);
        assertThat(etag("/akti/" + slug + "/" + day + ".pdf")).isNotEqualTo(etag);
        assertThat(page("/akti/" + slug + "/" + day + "?znano=" + known))
                .contains(".pdf?znano=" + known)
                .contains("22. uri");
    }

    private String etag(String path) {
        return Objects.requireNonNull(RestClient.create("http://localhost:" + port)
                .get()
                .uri(path)
                .retrieve()
                .toEntity(byte[].class)
                .getHeaders()
                .getFirst(HttpHeaders.ETAG));
    }
}
