package si.plenum.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.WireName;

/** Makes the fields of a rule one below the other, each with its label from the messages. */
final class FieldColumn {

    private final Component page;
    private final List<Component> all = new ArrayList<>();

    FieldColumn(Component page) {
        this.page = page;
    }

    List<Component> all() {
        return all;
    }

    void part(String term) {
        all.add(new H3(say("rules.term." + term)));
    }

    Checkbox tick(String key, boolean value) {
        var box = new Checkbox(say("rules.edit." + key), value);
        all.add(box);
        return box;
    }

    <T> void choice(Select<T> select, String key, List<T> items, T value) {
        select.setLabel(say("rules.edit." + key));
        select.setItems(items);
        select.setValue(value);
        select.setWidthFull();
        all.add(select);
    }

    <T extends WireName> CheckboxGroup<T> ticks(String key, String names, List<T> items, List<T> values) {
        var group = new CheckboxGroup<T>(say("rules.edit." + key));
        group.setItems(items);
        group.setItemLabelGenerator(each -> say(names + each.wireName()));
        group.setValue(Set.copyOf(values));
        all.add(group);
        return group;
    }

    IntegerField number(String key, @Nullable Integer value) {
        var field = new IntegerField(say("rules.edit." + key));
        field.setValue(value);
        all.add(field);
        return field;
    }

    TextField text(String key, String value) {
        var field = new TextField(say("rules.edit." + key));
        field.setValue(value);
        field.setWidthFull();
        all.add(field);
        return field;
    }

    /** The same with a line below that says what may stand in it. */
    TextField hinted(String key, String value) {
        var field = text(key, value);
        field.setHelperText(say("rules.edit." + key + ".hint"));
        return field;
    }

    String say(String key) {
        return page.getTranslation(key);
    }
}
