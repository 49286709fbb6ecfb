package si.plenum.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import si.plenum.platform.language.Messages;

class RedlineHtmlTest {

    private static final Locale SLOVENE = Locale.of("sl");

    private final RedlineHtml html = new RedlineHtml(Messages.ofAllModules());
    private final WordDiff difference =
            WordDiff.between("Navzočih je najmanj pet članic_ov.", "Navzočih je najmanj deset članic_ov.");

    @Test
    void screen_readers_hear_where_a_change_begins_and_ends() {
        assertThat(html.changes(difference, SLOVENE).html())
                .isEqualTo("Navzočih je najmanj <del><span class=\"vh\">črtano: </span>pet<span class=\"vh\"> konec"
                        + " črtanega</span></del><ins><span class=\"vh\">dodano: </span>deset<span class=\"vh\"> konec"
                        + " dodanega</span></ins> članic_ov.");
        assertThat(html.changes(difference, Locale.of("en")).html()).contains("inserted: ", "end of deletion");
    }

    @Test
    void each_side_has_its_own_words_only() {
        assertThat(html.before(difference, SLOVENE).html()).contains("pet").doesNotContain("deset");
        assertThat(html.after(difference, SLOVENE).html()).contains("deset").doesNotContain("<del>");
    }

    @Test
    void what_was_typed_is_no_markup() {
        assertThat(html.changes(WordDiff.between("", "<b onclick=\"x\">&"), SLOVENE)
                        .html())
                .contains("&lt;b onclick=&quot;x&quot;&gt;&amp;");
    }
}
