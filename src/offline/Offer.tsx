import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { offlineWords } from '../text/offlineWords';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useAddress } from '../useAddress';
import css from './Offer.module.css';
import { TAKE_OVER } from './worker/takeOver';

/** Puts the offer of the waiting version on the page, beside whatever face is shown. */
export function showOffer(registration: ServiceWorkerRegistration): void {
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(
    <StrictMode>
      <Offer registration={registration} />
    </StrictMode>,
  );
}

/** Never while presenting, never by itself: the reader takes the new version now, or gets it when all windows are closed. */
function Offer({ registration }: { readonly registration: ServiceWorkerRegistration }) {
  const { view } = useAddress();
  const [later, setLater] = useState(false);
  if (later || view.face === 'present') return null;
  const words = offlineWords[view.lang];
  return (
    <aside className={css.offer} aria-label={words.title}>
      <Notice
        kind="info"
        title={words.title}
        action={
          <>
            <Button kind="primary" onClick={() => takeOver(registration)}>
              {words.take}
            </Button>
            <Button onClick={() => setLater(true)}>{words.later}</Button>
          </>
        }
      >
        <p>{words.what}</p>
      </Notice>
    </aside>
  );
}

/** This window alone loads anew; others go on with the version they were opened with. */
function takeOver({ waiting }: ServiceWorkerRegistration): void {
  const reload = () => window.location.reload();
  // Another window has taken it meanwhile.
  if (!waiting) return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage(TAKE_OVER);
}
