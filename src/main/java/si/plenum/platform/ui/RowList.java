package si.plenum.platform.ui;

import com.vaadin.flow.component.html.OrderedList;
import java.util.Collection;

/** A list of things to do or to read, parted by hairlines. */
public final class RowList extends OrderedList {

    public RowList(Row... rows) {
        addClassName("rows");
        add(rows);
    }

    public RowList(Collection<Row> rows) {
        this(rows.toArray(Row[]::new));
    }

    /** Shows these rows in place of those before. */
    public void show(Collection<Row> rows) {
        removeAll();
        rows.forEach(this::add);
    }
}
