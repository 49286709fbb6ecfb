package si.plenum.voting.tally.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.Method;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Uncountable;

/**
 * What a ballot file says.
 *
 * @param method by which such files are usually counted
 * @param seats to be filled; 1 where the file does not say
 * @param order in which ties are broken, null where the file does not say
 * @param budget to be spent, 0 where there is none
 */
public record BallotFile(
        Profile profile, Method method, int seats, @Nullable DrawnOrder order, long budget) {

    /** What a reader makes of a file. */
    private interface Reader {
        BallotFile read(InputStream file) throws IOException, BadFile;
    }

    /**
     * Reads a file by what its name ends in: {@code .blt}, PrefLib's {@code .soc .soi .toc .toi}, Pabulib's {@code .pb}.
     *
     * @throws BadFile if it is not such a file, with the line at fault
     * @throws IOException if it cannot be read
     */
    public static BallotFile read(Path path) throws IOException, BadFile {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        Reader reader = switch (ending) {
            case "blt" -> file -> new BltReader(file).read();
            case "soc", "soi", "toc", "toi" -> file -> new PrefLibReader(file, ending).read();
            case "pb" -> file -> new PabulibReader(file).read();
            default -> throw new BadFile(0, "The name must end in .blt .soc .soi .toc .toi or .pb.");
        };
        try (var file = Files.newInputStream(path)) {
            return reader.read(file);
        } catch (Uncountable uncountable) {
            throw new BadFile(0, uncountable.sentence());
        }
    }
}
