/** A query with some parameters set and others (null, undefined, '') taken away: `''` or `?area=10209`. */
export function changeQuery(query: string, params: MapaConvergencia.Params): string {
  const search = new URLSearchParams(query);
  for (const [name, value] of Object.entries(params)) {
    // An array becomes a comma list.
    const text = String(value ?? '');
    if (text) search.set(name, text);
    else search.delete(name);
  }
  const text = search.toString();
  return text && `?${text}`;
}
