import { GlMap } from './GlMap';

/** A map by MapLibre; null where the browser has no WebGL 2. */
export function openGlMap(...settings: ConstructorParameters<typeof GlMap>): GlMap | null {
  const [{ GPUInitializationError }] = settings;
  try {
    return new GlMap(...settings);
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}
