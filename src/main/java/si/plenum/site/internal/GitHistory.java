package si.plenum.site.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Writes the life of a text as a stream for {@code git fast-import}: a commit for each act, dated the day on which it began.
 *
 * <pre>{@code git init red && curl -s https://.../akti/hisni-red.fast-import | git -C red fast-import}</pre>
 */
final class GitHistory {

    private final StringBuilder out = new StringBuilder("feature done\n");
    private final String file;

    /** @param file the name of the text in the repository */
    GitHistory(String file) {
        this.file = file;
    }

    /**
     * One more commit.
     *
     * @param message its first line says what the act is
     * @param text the whole text after it
     */
    void add(LocalDate day, String author, String message, String text) {
        // Git knows no time before 1970; the message says the day.
        long second = Math.max(
                0, day.atTime(12, 0).toInstant(ZoneOffset.UTC).getEpochSecond() - Instant.EPOCH.getEpochSecond());
        var name = author.replaceAll("[<>\n]", " ").strip();
        out.append("commit refs/heads/main\n");
        out.append("author ").append(name).append(" <> ").append(second).append(" +0000\n");
        out.append("committer Plenum <> ").append(second).append(" +0000\n");
        data(message);
        out.append("M 100644 inline ").append(file).append('\n');
        data(text);
    }

    private void data(String content) {
        int bytes = content.getBytes(StandardCharsets.UTF_8).length;
        out.append("data ").append(bytes).append('\n').append(content).append('\n');
    }

    String stream() {
        return out + "done\n";
    }
}
