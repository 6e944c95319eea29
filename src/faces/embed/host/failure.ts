/** An error that a page's script can tell apart by its name. */
export function failure(name: MapaConvergencia.Failure['name'], message: string): Error {
  return Object.assign(new Error(message), { name });
}
