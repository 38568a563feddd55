package kashaf.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes the article out of a page: its text with block elements as paragraphs, one a line. */
final class Html {
  private static final String AROUND =
      "script, style, noscript, template, nav, header:not(article header), footer, aside, form, iframe, svg, button, head";

  private Html() {}

  /** @param named the encoding that the user named, or null for that of the page */
  static String text(InputStream in, Charset named) throws IOException {
    org.jsoup.nodes.Document page = Jsoup.parse(in, named == null ? null : named.name(), "");
    page.outputSettings(new OutputSettings().prettyPrint(false));
    page.select(AROUND).remove();
    StringBuilder out = new StringBuilder();
    article(page).traverse(new Lines(out));
    return out.append('\n').toString();
  }

  private static Element article(org.jsoup.nodes.Document page) {
    for (String place : new String[] {"article", "main", "[role=main]"}) {
      Element element = page.selectFirst(place);
      if (element != null && element.hasText()) {
        return element;
      }
    }
    return page.body() == null ? page : page.body();
  }

  /** Writes text nodes with their white space squeezed, and ends the line around every block element. */
  private record Lines(StringBuilder out) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        append(text.getWholeText());
      } else {
        endLine(node);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      endLine(node);
    }

    private void append(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean space = c == ' ' || c >= '\t' && c <= '\r';
        boolean atStart = out.length() == 0 || out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == ' ';
        if (!space) {
          out.append(c);
        } else if (!atStart) {
          out.append(' ');
        }
      }
    }

    private void endLine(Node node) {
      boolean ends = node instanceof Element element && (element.isBlock() || element.normalName().equals("br"));
      if (ends && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
        out.append('\n');
      }
    }
  }
}
