/** Keeps what was made for an object and a key as long as the object lives. */
export function keeper<V>(): (of: object, key: unknown, make: () => V) => V {
  const made = new WeakMap<object, Map<string, V>>();
  return (of, key, make) => {
    const kept = made.get(of) ?? new Map<string, V>();
    made.set(of, kept);
    const value = kept.get(String(key)) ?? make();
    kept.set(String(key), value);
    return value;
  };
}
