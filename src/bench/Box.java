import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.UUID;
import java.security.SecureRandom;

/** Ballots straight into the tables, with the checks that every cast needs, so many to a commit. */
final class Box {

    private final Connection connection;
    private final Electorate.OpenVote vote;
    private final int group;
    private final PreparedStatement lock;
    private final PreparedStatement state;
    private final PreparedStatement entry;
    private final PreparedStatement mark;
    private final PreparedStatement ballot;
    private final SecureRandom random = new SecureRandom();

    Box(Connection connection, Electorate.OpenVote vote, int group) throws SQLException {
        this.connection = connection;
        this.vote = vote;
        this.group = group;
        connection.setAutoCommit(false);
        lock = connection.prepareStatement("SELECT pg_advisory_xact_lock_shared(hashtextextended('vote " + vote.id() + "', 0))");
        state = connection.prepareStatement(
                "SELECT state, deadline, platform.legal_now(), rule FROM voting.vote WHERE id = '" + vote.id() + "'");
        entry = connection.prepareStatement("SELECT id, acting_person_id, weight, present, excused_for FROM voting.roll_entry"
                + " WHERE vote_id = '" + vote.id() + "' AND id = ANY (?)");
        mark = connection.prepareStatement("INSERT INTO voting.participation (vote_id, entry_id, channel) VALUES "
                + rows("('" + vote.id() + "', ?, 'electronic')") + " ON CONFLICT DO NOTHING");
        ballot = connection.prepareStatement(
                "INSERT INTO voting.ballot (vote_id, entry_id, choice, weight, salt, cast_at) VALUES "
                        + rows("('" + vote.id() + "', ?, '{\"position\":\"for\"}', 1, ?, now())")
                        + " ON CONFLICT (vote_id, entry_id) DO UPDATE SET choice = excluded.choice, salt = excluded.salt,"
                        + " cast_at = excluded.cast_at");
    }

    private String rows(String row) {
        return String.join(", ", java.util.Collections.nCopies(group, row));
    }

    /** The ballots of the group that this voter leads. */
    void cast(int leader) throws SQLException {
        long first = (long) leader * group;
        var voters = new ArrayList<UUID>();
        for (int i = 0; i < group; i++) voters.add(vote.entry((int) first + i));
        lock.execute();
        try (var found = state.executeQuery()) {
            found.next();
            if (!found.getString(1).equals("open")
                    || !found.getTimestamp(3).toInstant().isBefore(found.getTimestamp(2).toInstant())) {
                throw new IllegalStateException("closed at " + Instant.now());
            }
        }
        entry.setArray(1, connection.createArrayOf("uuid", voters.toArray()));
        int known = 0;
        try (var found = entry.executeQuery()) {
            while (found.next()) known++;
        }
        if (known != group) throw new IllegalStateException("not on the roll");
        for (int i = 0; i < group; i++) {
            var salt = new byte[16];
            random.nextBytes(salt);
            mark.setObject(i + 1, voters.get(i));
            ballot.setObject(2 * i + 1, voters.get(i));
            ballot.setBytes(2 * i + 2, salt);
        }
        mark.executeUpdate();
        ballot.executeUpdate();
        connection.commit();
    }
}
