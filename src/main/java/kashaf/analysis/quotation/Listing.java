package kashaf.analysis.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kashaf.analysis.quotation.Statement.Form;
import kashaf.language.Marked;
import kashaf.text.Span;

/** Makes the rows of the statements, and says of every marked stretch that no statement took what it is. */
final class Listing {
  /** A statement takes no more items than this. */
  private static final int NEAR = 250;

  private final List<Passage> passages;
  private final List<Statement> statements;
  private final Set<Marked> taken;
  private final List<Finding> findings = new ArrayList<>();

  Listing(List<Passage> passages, List<Statement> statements, Set<Marked> taken) {
    this.passages = passages;
    this.statements = statements;
    this.taken = taken;
  }

  List<Finding> findings() {
    for (Statement statement : statements) {
      switch (statement.form) {
        case DIRECT -> direct(statement);
        case NAMED -> statement.marks.forEach(marked -> add("mixed", statement, marked.content(), null,
            marked.closed()));
        case UNMARKED -> add("direct", statement, span(statement), null, true);
        case INDIRECT -> {
          // A clause that nobody is known to have said is the writer's own.
          if (statement.impersonal || !statement.speaker.name().isEmpty()) {
            add("indirect", statement, span(statement), null, true);
          }
        }
        case SUBJECT -> { }
      }
    }
    leftOvers();
    findings.sort(Comparator.comparingInt((Finding finding) -> finding.content().start())
        .thenComparingInt(finding -> -finding.content().end()));
    return findings;
  }

  private void leftOvers() {
    Map<Passage, List<Statement>> byPassage = new HashMap<>();
    statements.forEach(statement -> byPassage.computeIfAbsent(statement.passage,
        p -> new ArrayList<>()).add(statement));
    for (Passage passage : passages) {
      List<Statement> own = byPassage.getOrDefault(passage, List.of());
      int first = 0;
      for (int i = 0; i < passage.count(); i++) {
        if (passage.marked(i) != null && !taken.contains(passage.marked(i))) {
          while (first < own.size() && Math.max(own.get(first).to, own.get(first).cueItem) < i - NEAR) {
            first++;
          }
          leftOver(passage, i, near(own, first, i));
        }
      }
    }
  }

  private void direct(Statement statement) {
    for (int i = 0; i < statement.marks.size(); i++) {
      Marked marked = statement.marks.get(i);
      boolean goesOn = statement.continuedTo >= 0 && i + 1 == statement.marks.size();
      int end = goesOn ? statement.continuedTo : marked.content().end();
      add("direct", statement, new Span(marked.content().start(), end), null, goesOn ? statement.closed
          : marked.closed());
    }
  }

  /** The statements, in order, that may have to do with an item. */
  private static List<Statement> near(List<Statement> own, int first, int item) {
    int end = first;
    while (end < own.size() && own.get(end).cueItem <= item + NEAR) {
      end++;
    }
    return own.subList(first, end);
  }

  private static Span span(Statement statement) {
    return new Span(statement.passage.start(statement.from), statement.passage.end(statement.to - 1));
  }

  private void add(String kind, Statement statement, Span content, Span parent, boolean closed) {
    String via = statement.via == null ? ""
        : Wording.written(statement.passage, statement.via.from(), statement.via.to());
    findings.add(new Finding(
        kind,
        statement.speaker.name(),
        statement.cueItem < 0 ? null
            : new Span(statement.passage.start(statement.cueItem), statement.passage.end(statement.cueItem)),
        content,
        statement.mention == null ? "" : statement.mention.text(),
        statement.speaker.resolution(),
        via,
        parent,
        statement.rule,
        Confidence.of(statement.confidence, closed)));
  }

  private void leftOver(Passage passage, int item, List<Statement> own) {
    Marked marked = passage.marked(item);
    for (int i = own.size() - 1; i >= 0; i--) {
      Statement statement = own.get(i);
      if (statement.form == Form.INDIRECT && statement.from <= item && item < statement.to) {
        if (Terms.ownWords(passage, item, statement.from, statement.to)) {
          mixed(statement, marked);
        } else {
          scare(marked);
        }
        return;
      }
    }
    Statement before = passage.colon(item - 1) ? borneOut(passage, item, own) : inherited(passage, item, own);
    if (before != null) {
      taken.add(marked);
      findings.add(unattributed("direct", marked, before.speaker.name(), "inherited", "continued", marked.closed()
          ? "medium" : "low"));
    } else if (sentence(passage, item)) {
      findings.add(unattributed("direct", marked, "", "none", "marked-sentence", "low"));
    } else {
      scare(marked);
    }
  }

  private void mixed(Statement statement, Marked marked) {
    findings.add(new Finding("mixed", statement.speaker.name(), null, marked.content(), "", "inherited", "",
        span(statement),
        "marks-in-clause", Confidence.of(Confidence.of("marks-in-clause"), marked.closed())));
  }

  private void scare(Marked marked) {
    findings.add(unattributed("scare", marked, "", "none", "term",
        Confidence.of(Confidence.of("term"), marked.closed())));
  }

  private static Finding unattributed(String kind, Marked marked, String speaker, String resolution, String rule,
      String confidence) {
    return new Finding(kind, speaker, null, marked.content(), "", resolution, "", null, rule, confidence);
  }

  /** The reported clause that ends at the colon before an item, or whom its sentence is about: ضحك فلان: «…». */
  private static Statement borneOut(Passage passage, int item, List<Statement> own) {
    Statement subject = null;
    for (Statement statement : own) {
      if (statement.form == Form.INDIRECT && statement.to == item - 1) {
        return statement;
      }
      boolean about = statement.form == Form.SUBJECT && statement.cueItem < item
          && statement.cueItem >= passage.sentenceFrom(item - 1);
      subject = about ? statement : subject;
    }
    return subject != null || own.isEmpty() || !sentence(passage, item) ? subject : own.get(own.size() - 1);
  }

  /** The statement that a marked sentence goes on with: direct, and right before it. */
  private static Statement inherited(Passage passage, int item, List<Statement> own) {
    boolean starts = passage.sentenceStart(item) || passage.marked(item - 1) != null;
    if (!starts || item == 0) {
      return null;
    }
    int sentence = passage.sentenceFrom(item - 1);
    Statement last = null;
    for (Statement statement : own) {
      boolean direct = statement.form == Form.DIRECT;
      if (direct && statement.cueItem < item && Math.max(statement.cueItem, statement.from) >= sentence) {
        last = statement;
      }
    }
    return last;
  }

  /** Whether marks hold a sentence that stands by itself. */
  private static boolean sentence(Passage passage, int item) {
    if (!passage.marked(item).closed() || Terms.term(passage, item)) {
      return false;
    }
    boolean alone = passage.sentenceStart(item) && (item + 1 == passage.count() || passage.sentenceStart(item + 1)
        || passage.stop(item + 1) != 0 && passage.sentenceStart(item + 2));
    boolean announced = passage.colon(item - 1) && Terms.words(passage, item) >= 4;
    return announced || alone && Terms.words(passage, item) >= 3 || Terms.words(passage, item) >= 9;
  }
}
