package si.plenum.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.community.TestBodies;
import si.plenum.decision.Decisions;
import si.plenum.plenary.ElectionHall;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.TestElection;
import si.plenum.rules.Secrecy;
import si.plenum.voting.BallotOption;

/** An election on the screens of chair, members and the public. */
@PlenumTest
class ElectionConsoleTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    Windows windows;

    @BeforeEach
    void open() {
        windows = new Windows(program);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void the_chair_opens_the_election_and_strikes_who_steps_down() {
        var hall = ElectionHall.about(program, time, TestElection.rule(Secrecy.OPEN), 2)
                .begun();
        var body = hall.body();
        var number = hall.page().row().number();
        var console = windows.open(body.moderator(), "seja/" + number + "/vodenje");
        assertThat(console.offers("Črtaj ime")).isFalse();
        console.press("Odpri glasovanje");
        assertThat(hall.vote().paper().options()).hasSize(4);

        var leaving = hall.vote().paper().options().getFirst();
        console.press("Črtaj ime");
        assertThat(console.text()).contains("Izberi eno možnost.");
        console.context().activate();
        @SuppressWarnings("unchecked")
        Select<BallotOption> whom = console.context().find(Select.class).all().stream()
                .filter(each -> "Kdo ne kandidira več".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        whom.setValue(leaving);
        console.context().find(TextArea.class).all().stream()
                .filter(each -> "Razlog".equals(each.getLabel()))
                .reduce((first, second) -> second)
                .orElseThrow()
                .setValue("Bolezen.");
        console.press("Črtaj ime");
        console.confirm();

        var member = windows.open(body.member(1), "seja/" + number);
        assertThat(member.text()).contains("Ne kandidira več: " + leaving.name(), "Razlog: Bolezen.");
        assertThat(hall.vote().withdrawn()).hasSize(1);
    }

    @Test
    void the_public_reads_who_stands_who_was_struck_and_who_is_elected() throws Exception {
        var hall = ElectionHall.about(program, time, TestElection.rule(Secrecy.OPEN), 2)
                .begun();
        var body = hall.body();
        var page = proposals.page(hall.election().id()).row();
        hall.chair(() -> hall.proceedings().openVote(hall.item()));
        hall.chair(() -> hall.proceedings().strike(hall.item(), hall.option(body.member(3)), "Seli se drugam."));
        assertThat(get("/predlogi/" + page.number()))
                .contains("Kandidature", "Kandidirajo 3 osebe.", "Ime je črtano z glasovnice: Seli se drugam.")
                .contains(name(hall, 0), name(hall, 3));

        hall.rank(0, 9, body.member(3), body.member(1), body.member(2));
        var concluded = hall.concluded();
        var decision = concluded.decision().orElseThrow();
        hall.chair(() -> decisions.publish(decision));
        assertThat(get("/glasovanja/" + concluded.vote().number()))
                .contains("Ne kandidira več: " + name(hall, 3), "Izvoljeni sta", name(hall, 1), name(hall, 2));
        var number = hall.body()
                .as(
                        body.moderator(),
                        () -> decisions.ofProposal(hall.election().id().value()))
                .orElseThrow()
                .number();
        assertThat(get("/sklepi/" + number)).contains(name(hall, 1), name(hall, 2), "za mandat od");
        assertThat(windows.open(body.member(0), "sklepi/" + number).text()).contains("Mandati po tem sklepu");
        assertThat(windows.open(hall.council().members().getFirst(), "clanstvo").text())
                .contains("Izvoljeni sedeži", "zasedenih 2 od 2");
    }

    @Test
    void who_is_only_named_is_not_public() throws Exception {
        time.at("2026-03-02T12:00");
        var body = program.getBean(TestBodies.class).of(6, TestElection.rules(TestElection.rule(Secrecy.OPEN)));
        var election = TestElection.filed(program, body, TestElection.plan(body.id(), 2));
        body.as(body.member(0), () -> election.elections().nominate(election.id(), body.member(1)));
        var name = election.seenBy(body.member(1)).mine().orElseThrow().name();
        var number = proposals.page(election.id()).row().number();

        assertThat(get("/predlogi/" + number))
                .contains("Ne kandidira še nihče.")
                .doesNotContain(name);
        election.stand(body.member(1));
        assertThat(get("/predlogi/" + number)).contains("Kandidira 1 oseba.", name, "Predlaga: ");
    }

    private String get(String path) throws IOException, InterruptedException {
        try (var visitor = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return visitor.send(request, BodyHandlers.ofString())
                    .body()
                    .replace('\u00a0', ' ')
                    .replace("&quot;", "\"");
        }
    }

    private static String name(ElectionHall hall, int member) {
        var person = hall.body().member(member);
        return hall.election().seenBy(person).mine().orElseThrow().name();
    }
}
