import { lazy, Suspense, useMemo } from 'react';
import { Boundary } from './Boundary';
import { Shell } from './Shell';
import { useAddress } from './useAddress';

// Asked for at once, not at the first render: the face is the larger part of the script.
const explore = import('./faces/explore/Explore');
const Explore = lazy(async () => ({ default: (await explore).Explore }));

/** START HERE: reads the view from the address and chooses the face that shows it. */
export function App() {
  const { view, problems, go } = useAddress();
  const told = useMemo(
    // The presenter's face is not built yet: its links show explore, and say so.
    () =>
      view.face === 'explore'
        ? problems
        : [...problems, { parameter: 'face', value: view.face, reason: 'not_allowed' } as const],
    [view.face, problems],
  );
  return (
    <Boundary>
      <Suspense fallback={<Shell />}>
        <Explore view={view} addressProblems={told} go={go} />
      </Suspense>
    </Boundary>
  );
}
