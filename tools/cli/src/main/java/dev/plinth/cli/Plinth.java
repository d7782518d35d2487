package dev.plinth.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The word {@code plinth}. */
@Command(
        name = "plinth",
        version = "plinth 0.1.0",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = "Generates SQL that can be trusted, and proves its rollbacks.",
        subcommands = {
            InitCommand.class,
            GenerateCommand.class,
            CheckCommand.class,
            DraftCommand.class,
            SquashCommand.class,
            ContractCommand.class,
            DiffCommand.class,
            ImportCommand.class,
            DriftCommand.class,
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            BaselineCommand.class,
            ProveCommand.class,
            FormatCommand.class,
            ConvertCommand.class,
            ExplainCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, or nothing found",
            "1:findings",
            "2:the input is wrong; nothing was written",
            "3:the database refused or could not be reached",
            "4:a fault of Plinth itself",
            "130:stopped by Ctrl-C; no file is half-written"
        })
public final class Plinth {
    private Plinth() {}

    public static void main(String[] arguments) {
        Interruption interruption = Interruption.announcedOn(System.err);
        int code = run(arguments);
        interruption.over();
        System.exit(code);
    }

    /** Runs one command and returns its exit code. */
    public static int run(String... arguments) {
        CommandLine commandLine = new CommandLine(new Plinth());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler(new Failures());
        commandLine.setParameterExceptionHandler(Failures::usage);
        if (arguments.length == 0) {
            commandLine.usage(System.out);
            return ExitCode.DONE;
        }
        return commandLine.execute(arguments);
    }
}
