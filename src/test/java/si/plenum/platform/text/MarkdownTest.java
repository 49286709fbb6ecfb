package si.plenum.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MarkdownTest {

    @Example
    void emphasis_links_lists_and_paragraphs_are_shown() {
        assertThat(Markdown.html("Prvi **odstavek** z [zapisnikom](https://primer.si/z).\n\n- ena\n- dve")
                        .html())
                .contains("<strong>odstavek</strong>", "href=\"https://primer.si/z\"", "<li>ena</li>")
                .contains("<p>Prvi");
    }

    @Example
    void underscore_forms_are_no_emphasis() {
        assertThat(Markdown.html("Vse uporabnice_ki in članice_i, tudi uporabnic_kov.")
                        .html())
                .isEqualTo("<p>Vse uporabnice_ki in članice_i, tudi uporabnic_kov.</p>");
    }

    @Example
    void raw_html_and_scripts_come_out_as_text() {
        assertThat(Markdown.html("<script>alert(1)</script> [x](javascript:alert(1)) <b onclick=\"x\">b</b>")
                        .html())
                .doesNotContain("<script", "<b ", "href=\"javascript");
    }

    @Example
    void a_heading_is_no_part_of_a_text() {
        assertThat(Markdown.html("# Naslov").html()).isEqualTo("<p># Naslov</p>");
    }

    @Example
    void a_provision_that_begins_with_a_number_is_no_list() {
        assertThat(Markdown.provision("1. točka ostane.").html()).isEqualTo("<p>1. točka ostane.</p>");
        assertThat(Markdown.html("3. točka").html()).contains("<ol start=\"3\">");
    }

    @Example
    void a_line_of_a_provision_stays_a_line() {
        assertThat(Markdown.provision("prva\n2. druga").html()).isEqualTo("<p>prva<br />2. druga</p>");
    }

    @Property
    void whatever_is_typed_no_element_gets_out_but_the_allowed_ones(@ForAll String typed) {
        assertThat(Markdown.html(typed + "<img src=x onerror=alert(1)><iframe>").html())
                .doesNotContain("<img", "<iframe", "<script");
    }
}
