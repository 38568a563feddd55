package kashaf.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Function;
import java.util.stream.Stream;
import kashaf.table.Schema;
import kashaf.table.Table;

/** Writes every format in which a row needs to know nothing of the others. */
final class RowRenderer implements Renderer {
  /** So many rows are written by one thread at a time, and so many times as many kept until they are written out. */
  private static final int SHARE = 1 << 12;
  private static final int AT_ONCE = 16;

  private final Function<Schema<?>, Notation> format;

  RowRenderer(Function<Schema<?>, Notation> format) {
    this.format = format;
  }

  @Override
  public <T> Rendered render(Table<T> table, Appendable out) throws IOException {
    Lines<T> lines = new Lines<>(table.schema());
    lines.characters.append(lines.notation.head());
    Rendered rendered =
        table.rows().isParallel() ? together(table, lines, out) : oneByOne(table.rows(), lines, out);
    out.append(lines.notation.foot());
    return rendered;
  }

  private static <T> Rendered oneByOne(Stream<T> rows, Lines<T> lines, Appendable out) throws IOException {
    push(rows, row -> {
      lines.add(row);
      out.append(lines.characters);
      lines.characters.setLength(0);
    });
    out.append(lines.characters); // the head, when there are no rows
    return lines.rendered();
  }

  /** The rows are dealt out, and what several threads made of them is written in order. */
  private <T> Rendered together(Table<T> table, Lines<T> head, Appendable out) throws IOException {
    List<Spliterator<T>> shares = new ArrayList<>();
    deal(table.rows().spliterator(), shares);
    out.append(head.characters);
    Rendered rendered = new Rendered(0, 0);
    for (int from = 0; from < shares.size(); from += AT_ONCE) {
      List<Spliterator<T>> some = shares.subList(from, Math.min(shares.size(), from + AT_ONCE));
      for (Lines<T> lines : some.parallelStream().map(share -> lines(table.schema(), share)).toList()) {
        out.append(lines.characters);
        rendered = rendered.plus(lines.rendered());
      }
    }
    return rendered;
  }

  private static <T> void deal(Spliterator<T> rows, List<Spliterator<T>> shares) {
    Spliterator<T> first = rows.estimateSize() > SHARE ? rows.trySplit() : null;
    if (first != null) {
      deal(first, shares);
      deal(rows, shares);
    } else {
      shares.add(rows);
    }
  }

  private <T> Lines<T> lines(Schema<T> schema, Spliterator<T> rows) {
    Lines<T> lines = new Lines<>(schema);
    rows.forEachRemaining(lines::add);
    return lines;
  }

  /** Rows as characters, written by one thread. */
  private final class Lines<T> {
    private final Notation notation;
    private final List<Cell<T>> cells;
    private final StringBuilder characters = new StringBuilder();
    private long rows;

    Lines(Schema<T> schema) {
      notation = format.apply(schema);
      cells = schema.columns().stream().map(c -> new Cell<>(c, notation.text(), notation.missing())).toList();
    }

    void add(T row) {
      for (int i = 0; i < cells.size(); i++) {
        characters.append(notation.openings().get(i));
        cells.get(i).append(row, characters);
        characters.append(notation.closing());
      }
      characters.append(notation.end());
      rows++;
    }

    Rendered rendered() {
      return new Rendered(rows, notation.text().guarded());
    }
  }

  /** Takes a row and writes it. */
  interface Taker<T> {
    void take(T row) throws IOException;
  }

  /** Pushed, not pulled: pulling rows out of streams within a stream holds back those of a whole part. */
  static <T> void push(Stream<T> rows, Taker<T> taker) throws IOException {
    try {
      rows.forEachOrdered(row -> {
        try {
          taker.take(row);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
