/**
 * Turns the values of a table into characters, and characters into bytes.
 *
 * <p>A {@link kashaf.render.Format} makes a {@link kashaf.render.Renderer} for a {@link kashaf.render.Style}; that
 * reads the rows of a table once and appends them to an {@link kashaf.render.Output}, or to anything else that takes
 * characters:
 *
 * <pre>{@code
 * try (Stream<Entry> rows = …; Output out = Output.standard()) {
 *   Rendered done = Format.of("csv").renderer(Style.plain()).render(new Table<>(schema, rows), out);
 *   out.commit();
 * }
 * }</pre>
 *
 * <p>There are two kinds of format. In most of them a row needs to know nothing of the others: a {@code Notation} holds
 * what stands around the cells, {@code RowRenderer} does the rest. A new format of that kind is one class with a
 * {@code notation} method. Text for people is the other kind: {@code TextRenderer} looks at a screenful, {@code
 * TextLayouts} chooses a {@code Layout} of {@code Lane}s, and an {@code Order} keeps right-to-left cells from moving
 * their neighbours.
 *
 * <p>Right-to-left text on a terminal: {@code Emulator} tells which program shows it, {@link kashaf.render.Bidi} what
 * is therefore done, and {@code Order} how; {@code VisualLayout} does by itself what other terminals do. {@code Order} was
 * made by looking at terminals, which do not all do what Unicode's algorithm says; {@code RightToLeftTest} holds it to
 * that algorithm, but a change wants to be looked at in VTE, Konsole and mlterm.
 *
 * <p>To know before changing something here:
 *
 * <ul>
 *   <li>Only a terminal gets control characters, cut cells or signs in place of others. What goes to a file or a pipe
 *       is the text as it stands; text format alone makes a space of a tab or a line end.
 *   <li>Columns are in logical order everywhere, right-to-left text too: a terminal that orders by itself turns them.
 *       What comes before the node is called before, never left.
 *   <li>The look of a number depends on its column alone, not on locale or JDK.
 *   <li>{@code Output} is closed without having been committed when something went wrong: then a file that was to be
 *       written is as it was.
 * </ul>
 */
package kashaf.render;
