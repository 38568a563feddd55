package kashaf.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import kashaf.text.WhiteSpace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Takes the article out of a page: its text with block elements as paragraphs, one a line. Where the bytes break off
 * with a failure, the text before it comes first.
 */
final class Html extends FilterReader {
  private static final int BLOCK = 1 << 16;

  /** A form may be all of the page: then it holds more than fields. */
  private static final String AROUND =
      "script, style, noscript, template, nav, footer, aside, iframe, svg, button, select, textarea, head,"
          + " header:not(article header, main header), form:not(:has(p, article, main, h1))";

  private final Decoder decoder;
  private final IOException failure;

  private Html(String text, Decoder decoder, IOException failure) {
    super(new StringReader(text));
    this.decoder = decoder;
    this.failure = failure;
  }

  /** @param named the encoding that the user named, or null for that of the page */
  static Html of(InputStream in, Charset named) throws IOException {
    ByteArrayOutputStream held = new ByteArrayOutputStream();
    IOException failure = null;
    try {
      in.transferTo(held);
    } catch (IOException e) {
      failure = e;
    }
    byte[] bytes = held.toByteArray();
    var page = Jsoup.parse(new ByteArrayInputStream(bytes), named == null ? null : named.name(), "");
    // The parser tells neither of invalid bytes nor of NUL, so the bytes are decoded once more.
    Decoder decoder = new Decoder(new ByteArrayInputStream(bytes), page.charset());
    return new Html(binary(decoder) ? "\0" : text(page), decoder, failure);
  }

  /** Reads to the end. */
  private static boolean binary(Decoder decoder) throws IOException {
    char[] chars = new char[BLOCK];
    boolean binary = false;
    for (int count = decoder.read(chars); count >= 0; count = decoder.read(chars)) {
      for (int i = 0; i < count; i++) {
        binary |= chars[i] == 0;
      }
    }
    return binary;
  }

  /** What decoded the page, and has read it to its end. */
  Decoder decoder() {
    return decoder;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    if (count < 0 && failure != null) {
      throw failure;
    }
    return count;
  }

  private static String text(org.jsoup.nodes.Document page) {
    page.select(AROUND).remove();
    StringBuilder out = new StringBuilder();
    article(page).traverse(new Lines(out));
    return out.toString();
  }

  /** Beside the article there may be others that are but teasers, so the longest it is. */
  private static Element article(org.jsoup.nodes.Document page) {
    for (String place : new String[] {"article", "main", "[role=main]"}) {
      Element longest = null;
      for (Element element : page.select(place)) {
        boolean longer = longest == null || element.text().length() > longest.text().length();
        longest = longer && element.hasText() ? element : longest;
      }
      if (longest != null) {
        return longest;
      }
    }
    return page.body() == null ? page : page.body();
  }

  /** Writes text nodes with their white space squeezed, and ends the line around every block element. */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder out;
    private int preformatted;

    Lines(StringBuilder out) {
      this.out = out;
    }

    @Override
    public void head(Node node, int depth) {
      preformatted += node.nameIs("pre") ? 1 : 0;
      if (node instanceof TextNode text) {
        append(text.getWholeText());
      } else {
        endLine(node);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      preformatted -= node.nameIs("pre") ? 1 : 0;
      endLine(node);
    }

    private void append(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (preformatted > 0 && WhiteSpace.endsLine(c)) {
          endLine();
        } else if (c != ' ' && (c < '\t' || c > '\r')) {
          out.append(c);
        } else if (!atStart() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      }
    }

    private void endLine(Node node) {
      if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
        endLine();
      }
    }

    private void endLine() {
      if (!atStart()) {
        out.append('\n');
      }
    }

    private boolean atStart() {
      return out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    }
  }
}
