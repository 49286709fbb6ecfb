package si.plenum.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

    private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

    @Test
    void an_entry_knows_its_fields_by_name() {
        var entry = Entry.of("vote.opened", "vote/7d444840-9dc0-11d1-b245-5ffdce74fad2")
                .list("roll", List.of("b", "a"))
                .field("question", "Ali se streha sanira?");
        assertThat(entry.fields().keySet()).containsExactly("question", "roll");
        assertThat(entry.fields().get("question")).isEqualTo(new Entry.Content.Value("\"Ali se streha sanira?\""));
        assertThat(entry.fields().get("roll")).isEqualTo(new Entry.Content.Elements(List.of("\"b\"", "\"a\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vote", "Vote.opened", "vote.", "vote opened", "vote.opened.", "vote.Opened", "vote.1"})
    void a_type_is_words_joined_by_points(String type) {
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.of(type, "vote/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vote", "vote/", "vote/ana@example.org", "vote/1/2", "Vote/1", "/1", "vote/č"})
    void a_subject_is_a_kind_and_an_opaque_id(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.of("vote.opened", subject));
    }

    @Test
    void a_field_has_a_plain_name_and_comes_once() {
        var entry = Entry.of("vote.opened", "vote/1").field("late-quorum", true);
        assertThatIllegalArgumentException().isThrownBy(() -> entry.field("lateQuorum", true));
        assertThatIllegalArgumentException().isThrownBy(() -> entry.field("late-quorum", false));
        assertThatIllegalArgumentException().isThrownBy(() -> entry.field("share", 0.5));
    }

    /** The bytes of docs/journal.md. If this test fails, the program no longer writes the journal that exists. */
    @Test
    void the_format_is_the_one_that_is_fixed_for_ever() {
        var question = EntryFormat.digest(SALT, "\"Ali se streha sanira?\"");
        assertThat(question).hasToString("25d6abcce474adf1316765850899fad2173f1d309af73ad635126f9849945f60");

        var first = EntryFormat.element(SALT, "\"a\"");
        assertThat(first).hasToString("e250b5be127cab6bdf80a01fe6bcbe0b2d8ea61058d9e495715155084ac703e0");
        var list = EntryFormat.list(1, first);
        assertThat(list)
                .isEqualTo(
                        "{\"root\":\"e250b5be127cab6bdf80a01fe6bcbe0b2d8ea61058d9e495715155084ac703e0\",\"size\":1}");
        var roll = EntryFormat.digest(SALT, list);
        assertThat(roll).hasToString("b267aa54de1b425c4878dd7ae24d8d89cabc4c29b65d77fb5b1d1356c529cab7");

        var body = EntryFormat.body(
                7,
                Instant.parse("2026-11-22T18:00:00.5Z"),
                "vote.opened",
                "vote/7d444840-9dc0-11d1-b245-5ffdce74fad2",
                Map.of("question", question, "roll", roll));
        assertThat(body)
                .isEqualTo(
                        "{\"fields\":{\"question\":\"25d6abcce474adf1316765850899fad2173f1d309af73ad635126f9849945f60\",\"roll\":\"b267aa54de1b425c4878dd7ae24d8d89cabc4c29b65d77fb5b1d1356c529cab7\"},\"index\":7,"
                                + "\"subject\":\"vote/7d444840-9dc0-11d1-b245-5ffdce74fad2\","
                                + "\"time\":\"2026-11-22T18:00:00.500000Z\",\"type\":\"vote.opened\",\"v\":1}");
        assertThat(EntryFormat.leaf(body))
                .hasToString("5e5aea3d230e50143565e70706c917dcb54e594d08d4e2fda3db2aee68e3a1c2");
        assertThat(EntryFormat.leaf(body)).isEqualTo(MerkleTree.leaf(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_salt_has_sixteen_bytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> EntryFormat.digest(new byte[15], "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryFormat.element(new byte[0], "1"));
    }
}
