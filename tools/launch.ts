/**
 * How every tool starts Chromium: software WebGL, so that a machine with a graphics card draws the same, and no
 * calls home, so that the only requests are the page's.
 */
export const LAUNCH_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** The same browser without WebGL: the map is then drawn in plain SVG. */
export const PLAIN_ARGS: readonly string[] = [
  ...LAUNCH_ARGS.filter((arg) => !arg.includes('swiftshader')),
  '--disable-3d-apis',
];
