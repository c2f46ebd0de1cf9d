/** Prints tables. */

/** A cell: figures are cut to three digits. */
type Cell = string | number;

const show = (cell: Cell): string =>
  typeof cell === 'string' ? cell : cell >= 1000 ? cell.toFixed(0) : cell.toPrecision(3);

/** Prints rows under a head; the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const lines = [head, ...rows.map((row) => row.map(show))];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const cells = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
    );
    console.log(cells.join('  ').trimEnd());
  }
  console.log();
}
