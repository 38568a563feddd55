package kashaf.analysis.quotation;

import kashaf.text.Span;

/**
 * A quote that was found, in indices of the part's text.
 *
 * @param cue the word of saying, or null
 * @param parent the reported clause in which it stands, or null
 */
public record Finding(
    String kind,
    String speaker,
    Span cue,
    Span content,
    String mention,
    String resolution,
    String via,
    Span parent,
    String rule,
    String confidence) {}
