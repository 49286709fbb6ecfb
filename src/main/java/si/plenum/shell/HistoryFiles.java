package si.plenum.shell;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import si.plenum.document.reading.DatedText;
import si.plenum.document.reading.History;
import si.plenum.document.text.Numbering;
import si.plenum.platform.Refused;

/** The dated texts of a folder: {@code 2024-03-01-hisni-red.md}, the name beginning with the day from which the text is in force. */
final class HistoryFiles {

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*\\.(?:md|txt)");

    private HistoryFiles() {}

    /** @throws Refused where they are no history */
    static History read(Path folder, Numbering numbering) throws IOException {
        var texts = new ArrayList<DatedText>();
        for (var file : files(folder)) {
            var name = file.getFileName().toString();
            try {
                texts.add(DatedText.read(day(name), name, Files.readString(file), numbering));
            } catch (CharacterCodingException otherCharacters) {
                throw new Refused("error.history.file", Map.of("file", name, "line", "1"));
            }
        }
        return History.of(texts);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(
                            file -> DATED.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private static LocalDate day(String name) {
        var match = DATED.matcher(name);
        try {
            if (match.matches()) return LocalDate.parse(match.group(1));
        } catch (DateTimeException noDay) {
            throw new Refused("error.history.file", Map.of("file", name, "line", "0"));
        }
        throw new IllegalArgumentException(name);
    }
}
