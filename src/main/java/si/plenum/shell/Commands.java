package si.plenum.shell;

import java.util.Arrays;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What the program does when called: {@code java -jar plenum.jar COMMAND}, {@code serve} where none is named. */
@Command(
        name = "plenum",
        description = "The place where a self-governed community decides.",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Commands {

    private static final String DEFAULT = "serve";
    private static final String TALLY = "tally";

    private Commands() {}

    /**
     * Does the named command.
     *
     * @param start starts the program with the settings (as {@code --name=value}) that {@code serve} was given
     * @return 0 where it succeeded; a server that was started goes on
     */
    public static int run(Consumer<String[]> start, String... arguments) {
        // Counting files starts alone: what it does not need would take as long to get ready.
        if (arguments.length > 0 && arguments[0].equals(TALLY)) {
            return checked(new CommandLine(new TallyFiles()))
                    .execute(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        var commands = checked(new CommandLine(new Commands())
                .addSubcommand(new Serve(start))
                .addSubcommand(new TallyFiles())
                .addSubcommand(new ImportTexts(start)));
        boolean named = arguments.length > 0
                && (commands.getSubcommands().containsKey(arguments[0])
                        || arguments[0].equals("-h")
                        || arguments[0].equals("--help"));
        if (named) return commands.execute(arguments[0].startsWith("-") ? new String[] {"help"} : arguments);

        if (arguments.length > 0 && !arguments[0].startsWith("-")) return commands.execute(arguments);
        var served = new String[arguments.length + 1];
        served[0] = DEFAULT;
        System.arraycopy(arguments, 0, served, 1, arguments.length);
        return commands.execute(served);
    }

    private static CommandLine checked(CommandLine commands) {
        return commands.setCaseInsensitiveEnumValuesAllowed(true).setParameterExceptionHandler(Commands::misused);
    }

    /** One sentence; the whole list of options is what {@code help} is for. */
    private static int misused(CommandLine.ParameterException misuse, String[] arguments) {
        var command = misuse.getCommandLine();
        command.getErr().println(misuse.getMessage() + " (see: help " + command.getCommandName() + ")");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
