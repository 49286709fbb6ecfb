package si.plenum.voting.tally.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a table whose columns have names; {@code ;} is between them, and a value may stand in quotes. */
record Columns(Line line, List<String> names, List<String> values) {

    /** The value of the column with this name. */
    String get(String name) throws BadFile {
        var value = find(name);
        if (value == null) throw line.bad("The column " + name + " is missing.");
        return value;
    }

    /** The same, null where there is no such column. */
    @Nullable
    String find(String name) {
        int column = names.indexOf(name);
        return column < 0 || column >= values.size() ? null : values.get(column);
    }

    String first() {
        return values.getFirst();
    }

    String second() throws BadFile {
        if (values.size() < 2) throw line.bad("Here must be a name and a value with \";\" between.");
        return values.get(1);
    }

    /** The values of a row. */
    static List<String> split(String text) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append(text.charAt(++i));
            } else if (sign == '"' && (quoted || value.isEmpty())) {
                quoted = !quoted;
            } else if (sign == ';' && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(sign);
            }
        }
        values.add(value.toString().strip());
        return values;
    }
}
