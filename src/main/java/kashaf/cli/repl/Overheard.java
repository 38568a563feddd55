package kashaf.cli.repl;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kashaf.render.Output;
import kashaf.render.Terminal;

/** A way to the shell itself, which wants to know an answer. */
record Overheard(PrintStream error, ByteArrayOutputStream heard) implements Way {

  Overheard(PrintStream error) {
    this(error, new ByteArrayOutputStream());
  }

  @Override
  public Output output() {
    return Output.to(heard);
  }

  @Override
  public Terminal terminal() {
    return Terminal.NONE;
  }

  List<String> lines() {
    return heard.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
