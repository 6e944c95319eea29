import { lazy, Suspense } from 'react';
import { Boundary } from './Boundary';
import { FLOOR } from './faces/common/floor';
import { Shell } from './Shell';
import { useAddress } from './useAddress';

// Asked for at once, not at the first render: the face is the larger part of the script.
const explore = import('./faces/explore/Explore');
const Explore = lazy(async () => ({ default: (await explore).Explore }));
const Present = lazy(async () => ({ default: (await import('./faces/present/Present')).Present }));
const BackToSlides = lazy(async () => ({
  default: (await import('./faces/present/BackToSlides')).BackToSlides,
}));

/** START HERE: reads the view from the address and chooses the face that shows it. */
export function App() {
  const { view, problems, go } = useAddress();
  return (
    <Boundary>
      <Suspense fallback={<Shell />}>
        {view.face === 'present' ? (
          <Present view={view} addressProblems={problems} go={go} />
        ) : (
          <Explore view={view} addressProblems={problems} go={go} />
        )}
        {view.face === 'explore' && window.location.hash === FLOOR && <BackToSlides view={view} go={go} />}
      </Suspense>
    </Boundary>
  );
}
