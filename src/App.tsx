import { lazy, Suspense } from 'react';
import { Boundary } from './Boundary';
import { FLOOR } from './faces/common/floor';
import { Shell } from './Shell';
import { useAddress } from './useAddress';

// Asked for at once, not at the first render: the face is the larger part of the script.
const explore = import('./faces/explore/Explore');
const Explore = lazy(async () => ({ default: (await explore).Explore }));
const Door = lazy(async () => ({ default: (await import('./faces/present/Door')).Door }));

/** START HERE: reads the view from the address and chooses the face that shows it. */
export function App() {
  const { view, problems, go } = useAddress();
  const faces = { view, addressProblems: problems, go };
  const presents = view.face === 'present';
  return (
    <Boundary>
      <Suspense fallback={<Shell />}>
        {!presents && <Explore {...faces} />}
        {(presents || window.location.hash === FLOOR) && <Door {...faces} />}
      </Suspense>
    </Boundary>
  );
}
