package kashaf.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import kashaf.render.ClosedPipeException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one message and an exit status; a stack trace only where {@code --debug} asks for it. */
final class Failures {
  private final Session session;

  Failures(Session session) {
    this.session = session;
  }

  /** A command line that is not understood. */
  int usage(ParameterException failure, String[] arguments) {
    CommandLine line = failure.getCommandLine();
    session.say(message(failure, line));
    UnmatchedArgumentException.printSuggestions(failure, line.getErr());
    session.say("see " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.ERROR;
  }

  /** Picocli calls a command that does not exist an argument that is not matched. */
  private static String message(ParameterException failure, CommandLine line) {
    boolean command = line.getParent() == null && failure instanceof UnmatchedArgumentException;
    String first = command ? ((UnmatchedArgumentException) failure).getUnmatched().get(0) : "-";
    return first.startsWith("-") ? failure.getMessage() : "there is no command '" + first + "'";
  }

  /** A command that broke off. */
  int execution(Exception failure, CommandLine line, ParseResult parsed) {
    return status(failure);
  }

  /** Says what happened, and what it means for the shell. */
  int status(Throwable failure) {
    if (failure instanceof ClosedPipeException) {
      return ExitStatus.DONE;
    }
    if (failure instanceof CancellationException) {
      session.say("interrupted");
      return ExitStatus.INTERRUPTED;
    }
    if (failure instanceof UncheckedIOException wrapped) {
      return status(wrapped.getCause());
    }
    if (session.debug()) {
      failure.printStackTrace(session.error());
    }
    session.say(message(failure));
    return ExitStatus.ERROR;
  }

  private static String message(Throwable failure) {
    if (failure instanceof IOException || failure instanceof IllegalArgumentException) {
      return failure.getMessage();
    }
    if (failure instanceof OutOfMemoryError) {
      return "out of memory; give more with KASHAF_JAVA_OPTS=-Xmx4g, or ask for less";
    }
    return "an error in kashaf itself: " + failure + "; --debug shows where";
  }
}
