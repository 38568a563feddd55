package kashaf.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kashaf.corpus.Part;
import kashaf.language.Folding;
import kashaf.language.Folding.Folder;
import kashaf.text.Tokens;

/** Reads which types stand around the nodes of one part. */
final class PositionReader {
  private final Part part;
  private final Tokens tokens;
  private final Folder folder;
  /** Most types come again and again: one string each saves memory where lines are kept. */
  private final Map<String, String> known = new HashMap<>();

  PositionReader(Part part, Folding folding) {
    this.part = part;
    this.tokens = part.tokens();
    this.folder = folding.folder();
  }

  /** The types at all positions, null where the document has no word there. */
  List<String> types(Hit hit) {
    return Arrays.stream(Position.values()).map(position -> type(hit, position)).toList();
  }

  /** The type at a position, null where the document has no word there; those of the node joined by spaces. */
  String type(Hit hit, Position position) {
    if (position == Position.NODE) {
      return node(hit);
    }
    int distance = position.distance();
    int token = distance < 0 ? hit.first() + distance : hit.behind() - 1 + distance;
    return token < 0 || token >= tokens.count() ? null : type(token);
  }

  private String node(Hit hit) {
    StringBuilder types = new StringBuilder(type(hit.first()));
    for (int token = hit.first() + 1; token < hit.behind(); token++) {
      types.append(' ').append(type(token));
    }
    return types.toString();
  }

  private String type(int token) {
    int length = folder.fold(part.text(), tokens.start(token), tokens.end(token));
    String type = new String(folder.buffer(), 0, length);
    String same = known.putIfAbsent(type, type);
    return same == null ? type : same;
  }
}
