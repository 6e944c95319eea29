import type { Language } from '../../text/language';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import css from './explore.module.css';

interface MapMissingProps {
  readonly reason: 'no-webgl' | 'context-lost';
  readonly language: Language;
}

/** In place of the map where the browser can't draw it: why, and where the same figures are. */
export function MapMissing({ reason, language: { m } }: MapMissingProps) {
  const lost = reason === 'context-lost';
  return (
    <div className={css.noMap}>
      <Notice
        kind="info"
        title={lost ? m.notices.mapLost : m.notices.noMap}
        {...(lost
          ? { action: <Button onClick={() => window.location.reload()}>{m.notices.retry}</Button> }
          : {})}
      >
        <p>{lost ? m.notices.mapLostBody : m.notices.noMapBody}</p>
      </Notice>
    </div>
  );
}
