package si.plenum.voting.report;

import java.util.ArrayList;
import java.util.List;
import si.plenum.voting.tally.Tally;

/** How many ballots prefer the option of the row to that of the column, options best first; the larger of two is bold. */
final class Matrix {

    private Matrix() {}

    static Table of(Tally tally, List<List<Long>> numbers, String caption, Words words) {
        var order = Codes.bestFirst(tally);
        var table = Table.of(caption, words.say("voting.tally.option"));
        for (int column : order) table.column(Codes.of(column), true);
        for (int row : order) {
            var cells = new ArrayList<Cell>();
            for (int column : order) cells.add(cell(numbers, row, column, words));
            table.row(Codes.named(tally, row), cells);
        }
        return table.done();
    }

    private static Cell cell(List<List<Long>> numbers, int row, int column, Words words) {
        if (row == column) return Cell.out("–");
        long there = numbers.get(row).get(column);
        var written = words.numbers().whole(there);
        return there > numbers.get(column).get(row) ? Cell.wins(written) : Cell.number(written);
    }
}
