/** Is package-lock.json whole for every platform, without host names, and is every version exact? */

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Path of the package that `name` resolves to from `path`, by Node's own rule, or null. */
function resolved(packages, path, name) {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    const key = `${from}${from && '/'}node_modules/${name}`;
    if (key in packages) return key;
    if (from === '') return null;
  }
}

/**
 * What is wrong with a lock file, in sentences; empty when nothing is.
 * A lock written on one system can lack the native packages of others: `npm ci` then fails there.
 * @param {{ packages: Record<string, object> }} lock package-lock.json, version 3
 * @param {Record<string, unknown>} manifest package.json
 * @returns {string[]}
 */
export function lockProblems(lock, manifest) {
  const problems = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!resolved(lock.packages, path, name)) {
        problems.push(`${path || 'the project'} may need ${name}, which is missing from the lock`);
      }
    }
    if (entry.resolved && !entry.link) problems.push(`${path} names a host: ${entry.resolved}`);
  }
  for (const group of ['dependencies', 'devDependencies', 'overrides']) {
    for (const [name, version] of Object.entries(manifest[group] ?? {})) {
      if (!EXACT.test(version))
        problems.push(`${group} ${name} is "${version}", which is not one exact version`);
      const locked = lock.packages[`node_modules/${name}`]?.version;
      if (group !== 'overrides' && locked !== version) {
        problems.push(
          `${group} ${name} is ${version} in package.json and ${locked ?? 'missing'} in the lock`,
        );
      }
    }
  }
  return problems;
}
