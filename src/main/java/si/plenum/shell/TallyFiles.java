package si.plenum.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import si.plenum.platform.WireName;
import si.plenum.rules.Method;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.TallyJson;
import si.plenum.voting.tally.TallyText;
import si.plenum.voting.tally.Tallying;
import si.plenum.voting.tally.Terms;
import si.plenum.voting.tally.Uncountable;
import si.plenum.voting.tally.file.BadFile;
import si.plenum.voting.tally.file.BallotFile;

/** Counts ballot files, by the very code that counts the votes of a meeting; needs no database and no settings. */
@Command(name = "tally", description = "Counts ballot files: .blt, .soc .soi .toc .toi (PrefLib), .pb (Pabulib).")
final class TallyFiles implements Callable<Integer> {

    /** How the result is written; the words of the command line in capitals. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files, each counted for itself.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--method",
            paramLabel = "NAME",
            converter = MethodName.class,
            description = "plurality, approval, score, borda, irv, schulze, ranked-pairs, scottish-stv, meek-stv or"
                    + " equal-shares; without it scottish-stv for .blt, equal-shares for .pb, else schulze.")
    private @Nullable Method method;

    @Option(names = "--seats", paramLabel = "N", description = "How many are elected (as the file says, else 1).")
    private @Nullable Integer seats;

    @Option(
            names = "--max",
            paramLabel = "N",
            description = "The most options that a ballot may choose (plurality: the seats; approval: any number).")
    private @Nullable Integer max;

    @Option(
            names = "--seed",
            paramLabel = "HEX",
            description = "The seed of the drawn order, which breaks ties (without it the order of the file).")
    private @Nullable String seed;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (text).")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        if (seats != null && seats < 1) throw misused("--seats must be at least 1, not " + seats);
        if (max != null && max < 1) throw misused("--max must be at least 1, not " + max);
        if (method == Method.IRV && seats != null && seats > 1) throw misused("irv fills one seat, not " + seats);
        if (seed != null && !seed.matches("(\\p{XDigit}{2})+")) {
            throw misused("--seed must be pairs of hexadecimal digits, not " + seed);
        }
        boolean bad = false;
        for (var file : files) bad |= !count(file);
        return bad ? 1 : 0;
    }

    /** Counts one file; where that fails, says why in one line. */
    private boolean count(Path file) {
        try {
            var ballots = BallotFile.read(file);
            var by = Objects.requireNonNullElse(method, ballots.method());
            var tally = Tallying.count(ballots.profile(), by, terms(ballots, by));
            if (format == Format.TEXT && files.size() > 1) out().println("== " + file);
            out().print(format == Format.JSON ? TallyJson.write(tally) + "\n" : TallyText.write(tally));
            out().flush();
            return true;
        } catch (BadFile bad) {
            return failed(file + (bad.line() > 0 ? ":" + bad.line() : ""), bad.getMessage());
        } catch (Uncountable uncountable) {
            return failed(file.toString(), uncountable.sentence());
        } catch (NoSuchFileException missing) {
            return failed(file.toString(), "There is no such file.");
        } catch (IOException unreadable) {
            return failed(file.toString(), "The file cannot be read (" + unreadable.getMessage() + ").");
        }
    }

    private Terms terms(BallotFile ballots, Method by) {
        int size = ballots.profile().size();
        int elected = by == Method.IRV ? 1 : Objects.requireNonNullElse(seats, ballots.seats());
        var order = seed != null
                ? DrawnOrder.drawn(HexFormat.of().parseHex(seed), size)
                : Objects.requireNonNullElse(ballots.order(), DrawnOrder.ofFile(size));
        int choices = max != null ? max : by == Method.PLURALITY ? elected : 0;
        return Terms.of(elected, order).withMax(choices).withBudget(ballots.budget());
    }

    private boolean failed(String where, @Nullable String why) {
        if (spec != null) spec.commandLine().getErr().println(where + ": " + why);
        return false;
    }

    private PrintWriter out() {
        if (spec == null) throw new IllegalStateException("Not called by the command line");
        return spec.commandLine().getOut();
    }

    private ParameterException misused(String sentence) {
        if (spec == null) throw new IllegalStateException(sentence);
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** The name of a method that counts options. */
    static final class MethodName implements picocli.CommandLine.ITypeConverter<Method> {

        @Override
        public Method convert(String name) {
            try {
                var method = WireName.parse(Method.class, name);
                if (method.drawsTies()) return method;
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException("there is no method " + name);
            }
            throw new TypeConversionException(name + " is not counted by options");
        }
    }
}
