/** How a layer is shown: over the published map, in its place, or held against other works. */
export const LAYER_MODES = ['beside', 'alone', 'compare'] as const;
export type LayerMode = (typeof LAYER_MODES)[number];

/** More works than this are shown beside the published ones only: all else would take more memory than a tab has. */
export const MOST_TOGETHER = 200_000;

/** `layer=all`: the list; `layer=ID`: beside; `layer=ID.alone`; `layer=ID.compare`, `layer=ID.compare.OTHER`. */
export interface LayerView {
  readonly id: string | null;
  readonly mode: LayerMode;
  /** The layer to compare with; null for the published works. */
  readonly against: string | null;
}

export function layerViewOf(parameter: string | null): LayerView {
  const [id = '', mode, against] = (parameter ?? '').split('.');
  return {
    id: id === '' || id === 'all' ? null : id,
    mode: LAYER_MODES.find((each) => each === mode) ?? 'beside',
    against: against || null,
  };
}

export const layerParameter = ({ id, mode, against }: LayerView): string =>
  id === null
    ? 'all'
    : [id, ...(mode === 'beside' ? [] : [mode]), ...(mode === 'compare' && against ? [against] : [])].join(
        '.',
      );
