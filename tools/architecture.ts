/**
 * The house rules that a compiler does not know: who may import whom, and what a file may be. Pure, so that the test
 * of the house can itself be tested with made-up files.
 */

/** A source file: its path from the project's folder, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const MIDDLE = ['data', 'map', 'ui', 'text'];
const ROOMS = ['domain', ...MIDDLE, 'faces'];
const APP = 'App';
/** What the faces have in common: a scene made into the picture of a map, with its words. It knows no face. */
const COMMON = 'faces/common';

/** What the meaning may stand on: geometry, statistics and the words of GeoJSON; nothing that draws or loads. */
const DOMAIN_PACKAGES = new Set(['@turf/turf', 'geojson', 'simple-statistics']);

const MAX_LINES = 300;
const VAGUE_FOLDER = /(?:^|\/)(utils?|helpers?|types|hooks|components)\//;
const BARREL = /(?:^|\/)index\.tsx?$/;
const IMPORT = /\b(?:from|import)\s*\(?\s*(['"])([^'"]+)\1/g;
const OUTSIDE = /\.\.\/shared\b|["'`\s](?:\/work|\/tmp|\/home)\//;

/** Every module that a source text names, in order; also those named only for their types. */
function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[2] ?? '');
}

/** `src/domain/sum.ts`, `../data/works` -> `src/data/works`. */
function resolved(from: string, module: string): string {
  const steps = from.split('/').slice(0, -1);
  for (const step of module.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The room of a path under src/: `domain`, `map`, `faces/explore`; files directly in src/ are the App. */
function roomOf(path: string): string {
  const [, room = '', face = ''] = path.split('/');
  if (!path.startsWith('src/') || !ROOMS.includes(room)) return APP;
  return room === 'faces' ? `faces/${face}` : room;
}

/** True when the arrow `from` -> `to` is drawn in the house. */
function mayImport(from: string, to: string): boolean {
  if (from === to || from === APP) return true;
  if (to === COMMON) return from.startsWith('faces/');
  if (to === APP || to.startsWith('faces/') || from === 'domain') return false;
  return to === 'domain' || from.startsWith('faces/');
}

/** `@turf/turf/dist/x` -> `@turf/turf`; query strings of Vite do not matter. */
function packageOf(module: string): string {
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
}

function importViolation({ path, text }: SourceFile, module: string): string | null {
  const room = roomOf(path);
  if (module.startsWith('.')) {
    const to = roomOf(resolved(path, module));
    return mayImport(room, to) ? null : `${room} may not import ${module} (${path})`;
  }
  const name = packageOf(module);
  if (room === 'domain' && !DOMAIN_PACKAGES.has(name)) return `domain may not import ${module} (${path})`;
  if (name === 'maplibre-gl' && !path.startsWith('src/map/gl/')) {
    return `only src/map/gl may import maplibre-gl (${path})`;
  }
  if (name === '@tanstack/react-query' && room !== 'data' && room !== APP) {
    return `only src/data, App and main may import TanStack Query (${path})`;
  }
  if (name === '@turf/turf' && /import\s+\*\s+as\s+\w+\s+from\s+['"]@turf\/turf/.test(text)) {
    return `the whole of Turf is 116 kB: import its functions by name (${path})`;
  }
  return null;
}

/** What a file of the app may not be, wherever it lies in src/. */
function appViolations(file: SourceFile): string[] {
  const found = importsOf(file.text).map((module) => importViolation(file, module));
  if (BARREL.test(file.path)) found.push(`no barrel files: ${file.path}`);
  if (/\sstyle=\{/.test(file.text)) {
    found.push(`style props become attributes, which the policy forbids: use a class (${file.path})`);
  }
  return found.filter((sentence) => sentence !== null);
}

/**
 * Every broken rule as a sentence, empty when the house stands.
 * @param files all of src, tools, geodata/build and tests
 */
export function violations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const { path, text } = file;
    const found = path.startsWith('src/') ? appViolations(file) : [];
    const vague = VAGUE_FOLDER.exec(path)?.[1];
    if (vague) found.push(`a folder named ${vague} says nothing: ${path}`);
    const lines = text.trimEnd().split('\n').length;
    if (lines > MAX_LINES) found.push(`${path} has ${lines} lines, more than ${MAX_LINES}`);
    // Tests of accuracy may compare with the reference set beside the project, and skip without it.
    if (!path.startsWith('tests/') && OUTSIDE.test(text)) {
      found.push(`the project stands alone, but ${path} points outside it`);
    }
    return found;
  });
}
