declare module 'mapshaper' {
  /** The part of mapshaper's interface used here: named files in, named files out. */
  const mapshaper: {
    applyCommands(
      commands: string,
      input: Readonly<Record<string, string | object>>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}
