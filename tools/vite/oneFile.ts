/** What rolldown tells of a module while it cuts the build into files. */
interface Cutting {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Names one file of the build for whatever a module imports without waiting, however many lazy parts share pieces of
 * it: without, each shared piece would be a file and a request of its own.
 */
export function oneFile(name: string, root: string): (id: string, cutting: Cutting) => string | null {
  let reached: ReadonlySet<string> | null = null;
  return (id, cutting) => {
    reached ??= reachedFrom(root, cutting);
    return reached.has(id) ? name : null;
  };
}

function reachedFrom(root: string, cutting: Cutting): ReadonlySet<string> {
  const reached = new Set([root]);
  for (const id of reached)
    for (const next of cutting.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}
