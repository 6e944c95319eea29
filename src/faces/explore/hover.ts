import { createContext, useContext } from 'react';

/** The area under the pointer, on the map or in a list: each lights it for the other. */
export interface Hovering {
  readonly hovered: string | null;
  readonly onHover: (area: string | null) => void;
}

/** Apart from the lens: what lies under the pointer changes no picture, and must not make one be worked out again. */
export const Hover = createContext<Hovering | null>(null);

/** @throws Error outside of the explore face */
export function useHover(): Hovering {
  const hovering = useContext(Hover);
  if (!hovering) throw new Error('no <Hover> around this part');
  return hovering;
}
