package si.plenum.voting.tally.file;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.ProfileBuilder;
import si.plenum.voting.tally.Uncountable;

/**
 * Reads participatory budgets of Pabulib (pabulib.org/format): the sections {@code META}, {@code PROJECTS} and {@code VOTES}, each
 * a table with {@code ;} between its columns and their names first. Used are the budget, each project's id and cost, and each
 * vote's projects, with their points where votes have points. Amounts are whole.
 */
final class PabulibReader {

    private final Line line;
    private final Map<String, String> meta = new HashMap<>();
    private final Map<String, Integer> projects = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Long> costs = new ArrayList<>();
    private @Nullable ProfileBuilder builder;

    PabulibReader(InputStream file) {
        line = new Line(file);
    }

    BallotFile read() throws IOException, BadFile {
        var section = "";
        var columns = List.<String>of();
        while (line.nextFilled()) {
            var text = line.text();
            if (text.equals("META") || text.equals("PROJECTS") || text.equals("VOTES")) {
                section = text;
                columns = List.of();
            } else if (section.isEmpty()) {
                throw line.bad("The file must begin with META.");
            } else if (columns.isEmpty()) {
                columns = Columns.split(text);
            } else {
                row(section, new Columns(line, columns, Columns.split(text)));
            }
        }
        var budget = meta.get("budget");
        if (budget == null) throw new BadFile(line.number(), "META has no budget.");
        return new BallotFile(builder().build(), Method.EQUAL_SHARES, 1, null, amount(budget, "The budget"));
    }

    private void row(String section, Columns row) throws BadFile {
        switch (section) {
            case "META" -> meta.put(row.first(), row.second());
            case "PROJECTS" -> project(row);
            default -> vote(row, builder());
        }
    }

    private void project(Columns row) throws BadFile {
        var id = row.get("project_id");
        if (projects.putIfAbsent(id, ids.size()) != null) throw line.bad("The project " + id + " is there twice.");
        ids.add(id);
        costs.add(amount(row.get("cost"), "The cost"));
    }

    private ProfileBuilder builder() throws BadFile {
        var ready = builder;
        if (ready != null) return ready;
        try {
            ready = Profile.of(ids).costs(costs);
        } catch (Uncountable uncountable) {
            throw line.bad(uncountable.sentence());
        }
        builder = ready;
        return ready;
    }

    private void vote(Columns row, ProfileBuilder builder) throws BadFile {
        boolean ordered = "ordinal".equals(meta.get("vote_type"));
        var named = row.get("vote");
        var points = row.find("points");
        var scores = points == null ? null : points.split(",", -1);
        try {
            int place = 0;
            for (var id : named.isEmpty() ? new String[0] : named.split(",", -1)) {
                int project = project(id.strip());
                if (scores != null) builder.score(project, points(scores, place));
                else if (ordered || place == 0) builder.next(project);
                else builder.same(project);
                place++;
            }
            if (scores != null && !named.isEmpty() && scores.length != place) {
                throw line.bad("There are points for " + scores.length + " of " + place + " projects.");
            }
            builder.cast(1);
        } catch (Uncountable uncountable) {
            throw line.bad(uncountable.sentence());
        }
    }

    private int project(String id) throws BadFile {
        var project = projects.get(id);
        if (project == null) throw line.bad("There is no project \"" + id + "\".");
        return project;
    }

    private int points(String[] scores, int place) throws BadFile {
        var points = place < scores.length ? scores[place].strip() : "";
        if (!points.matches("-?\\d{1,9}")) throw line.bad("Points must be whole numbers, not \"" + points + "\".");
        return Integer.parseInt(points);
    }

    private long amount(String text, String what) throws BadFile {
        var plain = text.strip().replace(',', '.');
        if (!plain.matches("\\d{1,15}(\\.\\d{1,9})?"))
            throw line.bad(what + " must be an amount, not \"" + text + "\".");
        try {
            return new BigDecimal(plain).longValueExact();
        } catch (ArithmeticException fraction) {
            throw line.bad(what + " must be a whole amount, not \"" + text + "\".");
        }
    }
}
