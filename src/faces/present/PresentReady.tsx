import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { MapContext } from '../../data/areas';
import { DEFAULT_VIEW } from '../../domain/address';
import type { Atlas } from '../../domain/atlas';
import { plainText } from '../../domain/deck';
import type { Theme, View } from '../../domain/view';
import type { Language } from '../../text/language';
import type { PresentWords } from '../../text/presentWords';
import { presenterWords } from '../../text/presenterWords';
import { Notice } from '../../ui/Notice';
import { Bar } from './Bar';
import { goToFloor } from './floor';
import { isFullscreen, toggleFullscreen } from './fullscreen';
import { inDeck, type Action } from './keys';
import { KeysDialog } from './KeysDialog';
import { LoadState } from './LoadState';
import { Overview } from './Overview';
import type { PresentProps } from './Present';
import css from './present.module.css';
import { freshMeetingOfTab, meetingOfTab } from './presenter/meetingOfTab';
import { openPresenter } from './presenter/openPresenter';
import { PresenterWindow } from './presenter/PresenterWindow';
import { meetingOfHash, type Place } from './presenter/protocol';
import { useMeeting } from './presenter/useMeeting';
import { Stage } from './Stage';
import { useAutoplay } from './useAutoplay';
import { useDeck } from './useDeck';
import { usePresentKeys } from './usePresentKeys';
import { useSwipe } from './useSwipe';

interface PresentReadyProps extends PresentProps {
  readonly atlas: Atlas;
  readonly context: MapContext;
  readonly language: Language;
  readonly words: PresentWords;
  /** Of the wall. */
  readonly theme: Theme;
}

const LEADS: ReadonlySet<Action['kind']> = new Set(['by', 'to', 'typed'] as const);

/** What is told in a line above the slide until the next press. */
type Told = 'address' | 'windowed' | 'refused' | 'blocked' | 'unsupported' | 'beyond' | 'cut';

/** The deck on the wall: which slide, and what lies over it. */
export function PresentReady(props: PresentReadyProps) {
  const { view, theme, addressProblems, go, atlas, context, language, words } = props;
  const deck = useDeck(atlas, language, view.since);
  const [typed, setTyped] = useState('');
  const [cover, setCover] = useState<'black' | 'white' | null>(null);
  const [open, setOpen] = useState<'overview' | 'help' | null>(null);
  const [told, setTold] = useState<Told | null>(() =>
    addressProblems.length > 0 ? 'address' : isFullscreen() ? null : 'windowed',
  );
  const slides = deck.status === 'ready' ? deck.slides : [];
  const number = slides.length === 0 ? view.slide : inDeck(view.slide, slides.length);
  const slide = slides[number - 1];

  // Each slide takes the place of the one before in the history: the way back leads out of the presentation.
  const show = (to: number) => {
    setTyped('');
    setTold(null);
    if (slides.length === 0) return;
    go({ slide: inDeck(to, slides.length) }, { replace: true });
  };
  const [ownMeeting] = useState(() => meetingOfHash(window.location.hash));
  const [meeting, setMeeting] = useState(() => ownMeeting ?? meetingOfTab());
  const { peers, supported } = useMeeting({
    meeting,
    role: ownMeeting ? 'presenter' : 'stage',
    number,
    since: view.since,
    onGo: useCallback(({ number: slide, since }: Place) => go({ slide, since }, { replace: true }), [go]),
    onCopy: useCallback(() => setMeeting(freshMeetingOfTab()), []),
  });
  const [fits, setFits] = useState(true);
  const lasting = slides.length > 0 && view.slide > slides.length ? 'beyond' : fits ? null : 'cut';
  const tells = told === null || told === 'windowed' ? (lasting ?? told) : told;
  const lines = {
    ...words,
    ...presenterWords[language.lang],
    beyond: words.beyond(slides.length),
    address: `${language.m.notices.addressTitle} (O)`,
  };
  const { playing, play, stop } = useAutoplay(() => show(number === slides.length ? 1 : number + 1));

  const act = (action: Action) => {
    // The presenter window leads; what lies over the wall, and leaving it, are the wall's own.
    if (ownMeeting !== null && !LEADS.has(action.kind)) return;
    switch (action.kind) {
      case 'by':
        return show(number + action.slides);
      case 'to':
        show(action.slide);
        return action.slide > slides.length ? setTold('beyond') : undefined;
      case 'typed':
        return setTyped(action.digits);
      case 'cover':
        return setCover(action.colour);
      case 'overview':
      case 'help':
        return setOpen(action.kind);
      case 'play':
        return play();
      case 'floor':
        return slide && goToFloor(go, slide.view ?? DEFAULT_VIEW, { ...view, theme, slide: number });
      case 'fullscreen':
        return toggleFullscreen(() => setTold('refused'));
      case 'presenter':
        if (!supported) return setTold('unsupported');
        return openPresenter(meeting) ? undefined : setTold('blocked');
      case 'out':
        if (typed !== '') return setTyped('');
        return isFullscreen()
          ? toggleFullscreen(() => setTold('refused'))
          : go({ face: 'explore', slide: DEFAULT_VIEW.slide });
    }
  };
  usePresentKeys(
    slides.length,
    typed,
    () => {
      const stopped = stop();
      setCover(null);
      return stopped || cover !== null;
    },
    act,
  );
  const enter = useEffectEvent(() => {
    // The press that opened the presentation asks for the whole screen; a link or a reload may not.
    if (view.slide === 1 && ownMeeting === null && !isFullscreen() && navigator.userActivation?.isActive)
      toggleFullscreen(() => setTold('refused'));
  });
  useEffect(() => enter(), []);
  useEffect(() => {
    const changed = () => setTold(null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  const swipe = useSwipe(stop, (slidesOn) => act({ kind: 'by', slides: slidesOn }));

  // The sign that all is shown, after which the page is kept for a time without network (main.tsx), is the map's own;
  // words alone give it in its place.
  const isWhole = deck.status === 'ready' && (ownMeeting !== null || !slide || slide.layout === 'text');
  useEffect(() => {
    if (isWhole) performance.mark('livemap');
  }, [isWhole]);

  const title = slide ? plainText(slide.headline) : words.label;
  useEffect(() => {
    document.title = title;
  }, [title]);

  if (deck.status !== 'ready') return <LoadState state={deck} language={language} />;
  if (ownMeeting !== null)
    return <PresenterWindow {...{ slides, number, language }} onGo={show} connected={peers} />;
  return (
    <main className={css.present} aria-label={words.label} {...swipe}>
      {slide ? (
        <Stage
          {...{ slide, number, atlas, context, language, words }}
          of={slides.length}
          lang={view.lang}
          theme={theme}
          onFit={setFits}
        />
      ) : (
        <div className={css.state}>
          <Notice kind="info" title={words.empty}>
            <p>{words.emptyHow}</p>
          </Notice>
        </div>
      )}
      <Bar words={words} onAction={act} />
      <p className={css.told} role="status">
        {(typed !== '' && words.typed(typed)) || (playing && words.playing) || (tells && lines[tells])}
      </p>
      {cover && (
        <button
          type="button"
          className={css.cover}
          data-colour={cover}
          aria-label={words[cover]}
          onClick={() => setCover(null)}
        />
      )}
      <Overview
        open={open === 'overview'}
        onClose={() => setOpen(null)}
        {...{ slides, number, atlas, context, language, words, theme }}
        problems={deck.problems}
        addressProblems={addressProblems}
        since={view.since}
        onSlide={(to) => {
          setOpen(null);
          show(to);
        }}
        onSince={(since: View['since']) => go({ since, slide: 1 }, { replace: true })}
      />
      <KeysDialog
        open={open === 'help'}
        onClose={() => setOpen(null)}
        closeLabel={language.m.header.close}
        words={words}
      />
    </main>
  );
}
