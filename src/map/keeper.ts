/** Keeps what was made for an object and a key as long as the object lives. */
export function keeper<V>(): (of: object, key: unknown, make: () => V) => V {
  const made = new WeakMap<object, Map<string, V>>();
  return (of, key, make) => {
    const kept = made.get(of) ?? new Map<string, V>();
    made.set(of, kept);
    const name = String(key);
    const value = kept.get(name) ?? make();
    kept.set(name, value);
    return value;
  };
}
