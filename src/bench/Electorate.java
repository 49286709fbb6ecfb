import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** Voters with a token each and votes that are open for them, put straight into the database. */
final class Electorate {

    /** As many connections as the program has. */
    private static final int CONNECTIONS = 16;

    /** An open vote; entries of its roll are numbered in their ids. */
    record OpenVote(UUID id, int number) {

        byte[] cast(int voter) {
            var body = "{\"position\":\"for\"}";
            return request("PUT /api/v1/votes/" + id + "/ballots/" + entry(voter), voter, body);
        }

        /** To an address where nothing is done. */
        byte[] nothing(int voter) {
            return request("POST /api/v1/nothing", voter, "");
        }

        UUID entry(int voter) {
            return new UUID(0x4000L | (long) number << 16, 0x8000000000000000L | voter);
        }

        private static byte[] request(String what, int voter, String body) {
            return (what + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token(voter)
                            + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.US_ASCII);
        }
    }

    private final String address;
    private final String secret;
    private final Connection database;
    private final int voters;
    private int votes;

    private Electorate(String address, String secret, int voters) throws SQLException {
        this.address = address;
        this.secret = secret;
        this.voters = voters;
        this.database = connect();
    }

    static Electorate on(Path data, int voters) throws SQLException, java.io.IOException {
        var port = Files.readAllLines(data.resolve("pg/postmaster.pid")).get(3).strip();
        var electorate = new Electorate(
                "jdbc:postgresql://127.0.0.1:" + port + "/plenum", Files.readString(data.resolve("pg.secret")), voters);
        electorate.settle();
        return electorate;
    }

    int connections() {
        return CONNECTIONS;
    }

    /** A connection of its own with prepared statements. */
    Box box(OpenVote vote, int group) throws SQLException {
        return new Box(connect(), vote, group);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address, "plenum", secret);
    }

    private static String token(int voter) {
        return "plenum_bench-" + voter;
    }

    private void settle() throws SQLException {
        run("INSERT INTO identity.person (id, name, created_at) SELECT " + id("p") + ", 'Voter ' || n, now() FROM " + numbers());
        run("INSERT INTO identity.account (person_id, email, session_secret) SELECT " + id("p")
                + ", 'voter' || n || '@example.org', repeat('x', 43) FROM " + numbers());
        run("INSERT INTO identity.api_token (id, person_id, name, token_hash, may_read, may_write, may_vote, created_at, expires_at)"
                + " SELECT " + id("t") + ", " + id("p") + ", 'bench', sha256(convert_to('plenum_bench-' || n, 'UTF8')),"
                + " true, true, true, now(), now() + interval '30 days' FROM " + numbers());
        run("INSERT INTO community.body (id, slug, kind, prefix, name, name_genitive, name_locative, gender, name_english, founded_on)"
                + " VALUES (md5('body')::uuid, 'bench', 'assembly', 'BE', 'Bench', 'Bench', 'Bench', 'm', 'Bench', '2020-01-01')");
        run("INSERT INTO community.membership (id, body_id, person_id, kind, during) SELECT " + id("m")
                + ", md5('body')::uuid, " + id("p") + ", 'member', '[2020-01-01,)' FROM " + numbers());
    }

    OpenVote open() throws SQLException {
        var vote = new OpenVote(UUID.randomUUID(), ++votes);
        run("INSERT INTO voting.vote (id, body_id, context_id, subject_id, number, leader_id, state, title, question,"
                + " question_hash, rule, hall, channels, opened_at, deadline) SELECT '" + vote.id()
                + "', md5('body')::uuid, gen_random_uuid(), gen_random_uuid(), 'BE-2026-01-" + vote.number()
                + "', md5('p0')::uuid, 'open', 'Bench', 'Bench?', sha256('Bench?'),"
                + " (SELECT content FROM rules.rule WHERE content ->> 'method' = 'for-against-abstain' LIMIT 1), false, '{anywhere}', now(), now() + interval '1 day'");
        run("INSERT INTO voting.roll_entry (vote_id, id, membership_id, acting_person_id, name) SELECT '" + vote.id()
                + "', ('00000000-" + "%04x".formatted(vote.number()) + "-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, "
                + id("m") + ", " + id("p") + ", 'Voter ' || n FROM " + numbers());
        run("ANALYZE");
        run("CHECKPOINT");
        return vote;
    }

    /** How often the log was written down to the disk. */
    long syncs() throws SQLException, InterruptedException {
        // Each server process reports its counts at the latest after ten seconds.
        Thread.sleep(11_000);
        return (long) number("SELECT sum(fsyncs) FROM pg_stat_io WHERE object = 'wal'");
    }

    double groupSize(OpenVote vote) throws SQLException {
        return number("SELECT count(*)::float8 / greatest(count(DISTINCT xmin::text), 1) FROM voting.ballot WHERE vote_id = '"
                + vote.id() + "'");
    }

    private double number(String query) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getDouble(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private String numbers() {
        return "generate_series(0, " + (voters - 1) + ") n";
    }

    private static String id(String kind) {
        return "md5('" + kind + "' || n)::uuid";
    }
}
