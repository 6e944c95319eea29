/** Most columns of words hold few of them many times; one that holds more than this gains nothing. */
const MOST = 20_000;
/** A text that is a page is not kept alive for it. */
const LONGEST = 200;

/** A reading of a text that is done once for each text. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const fresh = read(text);
    if (known.size < MOST && text.length <= LONGEST) known.set(text, fresh);
    return fresh;
  };
}
