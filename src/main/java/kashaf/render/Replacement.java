package kashaf.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: written under another name beside its target, safe on disk before it takes
 * the target's place in one step. What is there stays until then. Also when the program is interrupted the unfinished
 * file goes away.
 */
final class Replacement implements Destination {
  private static final int MOST_LINKS = 40;

  private final String name;
  private final Path target;
  private final Path unfinished;
  private final FileChannel channel;
  private final Thread sweeper = new Thread(this::sweep);
  private volatile boolean done;

  /** @param file what is to be replaced or made; where it is a link, the file that it leads to */
  Replacement(Path file) throws IOException {
    name = file.toString();
    target = followed(file);
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(name);
    }
    String unique = Long.toHexString(ProcessHandle.current().pid()) + '-' + Long.toHexString(System.nanoTime());
    unfinished = target.resolveSibling(".kashaf-" + unique);
    channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Runtime.getRuntime().addShutdownHook(sweeper);
  }

  /** A link to a file that is not there yet leads to a place all the same. */
  private static Path followed(Path file) throws IOException {
    Path path = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(path) && links < MOST_LINKS; links++) {
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    return path;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  @Override
  public boolean isPipe() {
    return false;
  }

  @Override
  public void commit() throws IOException {
    channel.force(true);
    channel.close();
    keepPermissions();
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    done = true;
    close();
  }

  private void keepPermissions() throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
        && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(target));
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    sweep();
    try {
      Runtime.getRuntime().removeShutdownHook(sweeper);
    } catch (IllegalStateException e) {
      // The program is being stopped: the sweeper runs or has run.
    }
  }

  private void sweep() {
    if (!done) {
      try {
        Files.deleteIfExists(unfinished);
      } catch (IOException e) {
        // Nothing is left to be done about a file that cannot be deleted, and the failure before it is the one to tell.
      }
    }
  }
}
