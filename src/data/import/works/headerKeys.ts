/**
 * A key for each column, none empty, none twice: `Monto`, `Monto (2)`, `columna 3`. A key that the file itself gives
 * to another column is not taken.
 */
export function headerKeys(header: readonly string[]): readonly string[] {
  const given = new Set(header);
  const used = new Set<string>();
  return header.map((name, at) => {
    const base = name === '' ? `columna ${at + 1}` : name;
    let key = base;
    for (let n = 2; used.has(key) || (key !== name && given.has(key)); n++) key = `${base} (${n})`;
    used.add(key);
    return key;
  });
}
