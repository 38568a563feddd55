// A click on a header sorts by its column, another turns the order round, a third brings back the order of the file.
(() => {
  const table = document.querySelector("table");
  const body = table.tBodies[0];
  const headers = [...table.tHead.rows[0].cells];
  const rows = [...body.rows];
  const collator = new Intl.Collator();
  const next = { none: "ascending", ascending: "descending", descending: "none" };

  // What comes before a node is sorted from the node backwards. A number that is missing comes last.
  const keys = {
    number: text => text === "" ? null : Number(text),
    before: text => text.split(" ").reverse().join(" "),
    text: text => text,
  };

  const compare = (a, b) => typeof a === "number" ? a - b : collator.compare(a, b);

  const sorted = (column, kind, order) => {
    if (order === "none") return rows;
    const sign = order === "ascending" ? 1 : -1;
    return rows
      .map(row => ({ row, key: keys[kind](row.cells[column].textContent) }))
      .sort((a, b) => a.key === null || b.key === null
        ? (a.key === null) - (b.key === null) : sign * compare(a.key, b.key))
      .map(entry => entry.row);
  };

  headers.forEach((header, column) => header.querySelector("button").addEventListener("click", () => {
    const order = next[header.getAttribute("aria-sort") ?? "none"];
    headers.forEach(other => other.removeAttribute("aria-sort"));
    if (order !== "none") header.setAttribute("aria-sort", order);
    const fragment = document.createDocumentFragment();
    sorted(column, header.dataset.kind, order).forEach(row => fragment.append(row));
    body.append(fragment);
  }));
})();
