/**
 * Where texts come from and how they are read.
 *
 * <p>A {@link kashaf.corpus.Corpus} is a list of {@link kashaf.corpus.Source}s and a {@link kashaf.corpus.Reading}.
 * Nobody gets a whole document: {@link kashaf.corpus.Parts} hands out one {@link kashaf.corpus.Part} after the other,
 * so memory does not grow with the size of a file.
 *
 * <pre>
 *  Source ─▶ Decoder or Html ─▶ Cutter ─▶ Units ─▶ Part, Part, Part …
 *  bytes     characters         parts     documents
 *                               cut where Pieces says
 * </pre>
 *
 * <p>To know before changing something here:
 *
 * <ul>
 *   <li>Where a document may be cut ({@link kashaf.corpus.Pieces}) depends on the document alone. How large the parts
 *       are depends on the reading, and no result depends on that.
 *   <li>What is guessed (layout, language) is guessed from a document's first 64 Ki characters and then holds for all
 *       of it.
 *   <li>A part brings along as many of its neighbours' paragraphs as the analysis needs words of context; offsets and
 *       numbers count from the part's own start, and whoever runs the analysis adds the {@link kashaf.corpus.Extent} of
 *       the parts before.
 *   <li>What is known about a source ({@link kashaf.corpus.Metadata}) goes along with it into its documents.
 *   <li>What cannot be read is told to {@link kashaf.corpus.Notices}, and the next source goes on.
 * </ul>
 */
package kashaf.corpus;
