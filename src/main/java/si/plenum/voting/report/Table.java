package si.plenum.voting.report;

import java.util.ArrayList;
import java.util.List;

/** A picture as text. The first cell of a row names it. */
public record Table(String caption, List<Cell> head, List<Row> rows) {

    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param total whether a line stands above it
     */
    public record Row(String name, List<Cell> cells, boolean total) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    static Builder of(String caption, String... head) {
        return new Builder(caption, head);
    }

    /** Fills a table from top to bottom; all its columns after the first hold numbers unless said otherwise. */
    static final class Builder {

        private final String caption;
        private final List<Cell> head = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        private Builder(String caption, String... head) {
            this.caption = caption;
            for (int i = 0; i < head.length; i++) column(head[i], i > 0);
        }

        Builder column(String title, boolean numbers) {
            head.add(numbers ? Cell.number(title) : Cell.words(title));
            return this;
        }

        Builder row(String name, Cell... cells) {
            return row(name, List.of(cells));
        }

        Builder row(String name, List<Cell> cells) {
            rows.add(new Row(name, cells, false));
            return this;
        }

        Builder total(String name, List<Cell> cells) {
            rows.add(new Row(name, cells, true));
            return this;
        }

        Table done() {
            return new Table(caption, head, rows);
        }
    }
}
