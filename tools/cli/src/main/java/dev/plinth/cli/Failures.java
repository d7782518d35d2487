package dev.plinth.cli;

import dev.plinth.change.ChangeException;
import dev.plinth.dialect.RefusedException;
import dev.plinth.diff.DiffException;
import dev.plinth.emit.OutputConflictException;
import dev.plinth.importer.ImportException;
import dev.plinth.importer.UnsaidException;
import dev.plinth.inspector.InspectionException;
import dev.plinth.runner.RunnerException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message and an exit code; a stack trace is for faults of Plinth itself. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        PrintWriter errors = command.getErr();
        if (isStopping()) {
            return waiting();
        }
        Answer.stopped(failure, command);
        if (failure instanceof RunnerException runner) {
            errors.println("plinth: " + runner.getMessage());
            boolean input =
                    runner instanceof RunnerException.BadBundle || runner instanceof RunnerException.WrongVersion;
            return input ? ExitCode.WRONG_INPUT : ExitCode.DATABASE;
        }
        if (failure instanceof UnreachableException) {
            errors.println("plinth: " + failure.getMessage());
            return ExitCode.DATABASE;
        }
        if (failure instanceof SQLException sql) {
            errors.println("plinth: the database refused or could not be reached: " + sql.getMessage());
            return ExitCode.DATABASE;
        }
        if (failure instanceof InputException input && !input.diagnostics().isEmpty()) {
            errors.println(failure.getMessage());
            return ExitCode.WRONG_INPUT;
        }
        if (isInput(failure)) {
            errors.println("plinth: " + failure.getMessage());
            return ExitCode.WRONG_INPUT;
        }
        if (failure instanceof FileSystemException file) {
            errors.println("plinth: " + words(file));
            return ExitCode.WRONG_INPUT;
        }
        errors.println("plinth: a fault of Plinth itself; please report it with what follows");
        failure.printStackTrace(errors);
        return ExitCode.FAULT;
    }

    /** Whether somebody has stopped the whole process, and engines are gone under the command. */
    private static boolean isStopping() {
        Thread hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return !Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            return true;
        }
    }

    /** What a command runs into while its engines stop is no failure of its own: the process ends under it. */
    private static int waiting() {
        try {
            Thread.sleep(Duration.ofMinutes(1).toMillis());
        } catch (InterruptedException awake) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DATABASE;
    }

    private static boolean isInput(Exception failure) {
        return failure instanceof InputException
                || failure instanceof RefusedException
                || failure instanceof ChangeException
                || failure instanceof DiffException
                || failure instanceof UnsaidException
                || failure instanceof OutputConflictException
                || failure instanceof ImportException
                || failure instanceof InspectionException;
    }

    /** The file system says where, and often leaves the rest to the name of its exception. */
    private static String words(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no " + failure.getFile();
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission for " + failure.getFile();
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return failure.getFile() + " is in the way: something else should be there; move it, or name another place";
        }
        return "cannot work with " + failure.getFile() + ": "
                + Optional.ofNullable(failure.getReason())
                        .orElse(failure.getClass().getSimpleName());
    }

    static int usage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter errors = command.getErr();
        errors.println("plinth: " + failure.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(failure, errors)) {
            errors.println("try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.WRONG_INPUT;
    }
}
