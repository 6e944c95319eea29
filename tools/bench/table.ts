/** Columns of text, the first flush left and the others flush right, under a title. */
export function table(title: string, rows: readonly (readonly (string | number)[])[]): string {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)));
  const widths = (texts[0] ?? []).map((_, column) =>
    Math.max(...texts.map((row) => row[column]?.length ?? 0)),
  );
  const lines = texts.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [`\n${title}`, ...lines].join('\n');
}

/** Whole numbers whole, others with as many digits as a measurement deserves. */
function figure(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  // Never a 0 that is none: a budget of 0 would seem broken by nothing.
  if (Math.abs(value) < 0.01) return value.toLocaleString('en', { maximumSignificantDigits: 2 });
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 });
}
