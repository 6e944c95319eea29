/** A function that makes its answer to each object once. */
export function once<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const fresh = made.get(of) ?? { value: make(of) };
    made.set(of, fresh);
    return fresh.value;
  };
}
