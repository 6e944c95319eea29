/** Absolute folder of the project. */
export const PROJECT: string;

/** File of a package's command; throws when there is none. */
export function program(name: string, command?: string): string;

/** Runs a script with Node in the project's folder, output in the open; returns the exit code. */
export function runNode(file: string, args?: readonly string[], env?: Record<string, string>): number;
