package kashaf.analysis.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kashaf.analysis.quotation.Statement.Form;
import kashaf.language.Marked;

/**
 * Joins a quotation of several paragraphs: none but the last is closed, and each begins with the opening mark again.
 */
final class Continuations {
  private final Map<Integer, Passage> paragraphs = new HashMap<>();
  private final Set<Marked> taken;

  Continuations(List<Passage> passages, Set<Marked> taken) {
    this.taken = taken;
    for (Passage passage : passages) {
      if (passage.depth() == 0) {
        paragraphs.put(passage.paragraph(), passage);
      }
    }
  }

  void extend(List<Statement> statements) {
    for (Statement statement : statements) {
      if (statement.form == Form.DIRECT && statement.passage.depth() == 0) {
        extend(statement);
      }
    }
  }

  private void extend(Statement statement) {
    Marked last = statement.marks.get(statement.marks.size() - 1);
    Passage passage = statement.passage;
    while (passage != null && !last.closed() && last.outer().end() >= passage.end(passage.count() - 1)) {
      Passage next = paragraphs.get(passage.paragraph() + 1);
      Marked more = next == null ? null : next.marked(0);
      if (more == null || taken.contains(more) || mark(next, more) != mark(passage, last)) {
        return;
      }
      taken.add(more);
      statement.continuedTo = more.content().end();
      statement.closed = more.closed();
      last = more;
      passage = next;
    }
  }

  private static char mark(Passage passage, Marked marked) {
    return passage.text().charAt(marked.outer().start());
  }
}
