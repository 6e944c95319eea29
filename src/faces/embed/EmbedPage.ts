import { formatAddress, type AddressProblem } from '../../domain/address';
import { isWorkMeasure } from '../../domain/measure';
import { makeScene, type Scene } from '../../domain/scene';
import type { Entry } from '../../domain/search';
import type { Camera, View } from '../../domain/view';
import { changeOf } from './changeOf';
import { EmbedAtlas } from './data';
import { embedLanguage, spanish, type EmbedLanguage } from './embedLanguage';
import type { LiveMap } from './live/LiveMap';
import { openLinks } from './links';
import { openMarks, openRows } from './openRows';
import { PARTS } from './parts';
import { paintPicture } from './paintPicture';
import { painted, say } from './say';
import { node, tools } from './tools';
import { isOwn, viewOf } from './view';
import { connect } from './wire';

const MOST_FOUND = 5;
const WIDE = '(min-width: 560px)';

/**
 * The small page under way. The picture it came with is true by itself; this answers the address, the reader's hand and
 * the page around it.
 */
export class EmbedPage {
  readonly #map: HTMLElement;
  readonly #main: HTMLElement;
  readonly #atlas = new EmbedAtlas();
  readonly #tell: ReturnType<typeof connect>;
  /** Told after the page has laid itself out: asking before that would make it do so at once, in one long task. */
  readonly #height = new ResizeObserver(() => this.#tell.resize(document.documentElement.scrollHeight));
  #view: View;
  #language: EmbedLanguage = spanish;
  /** Only the last view asked for is shown, whichever file comes first. */
  #turn = 0;
  #live: LiveMap | null = null;

  constructor(main: HTMLElement, map: HTMLElement) {
    this.#main = main;
    this.#map = map;
    const { view, problems } = viewOf(this.#address, location.search);
    this.#view = view;
    this.#tell = connect(window, {
      setView: (query) => {
        const next = viewOf('', query);
        this.#show(next.view, next.problems).then(() => this.#tell.view(this.#query), this.#failed);
      },
      focusArea: (id) => {
        const known = map.querySelector(`[data-area="${CSS.escape(id)}"]`) !== null;
        if (known) this.#go({ level: 'municipality', area: id, work: null });
        return known;
      },
      view: () => this.#query,
      rest: () => this.#rest(),
    });
    openMarks(map, this.#go);
    if (parent !== window) openLinks(main);
    this.#start(problems).then(() => this.#tell.ready(this.#query), this.#failed);
  }

  /** The view that the page was built with. */
  get #address(): string {
    return this.#main.dataset['view'] ?? '';
  }

  get #query(): string {
    return formatAddress(this.#view);
  }

  async #start(problems: readonly AddressProblem[]): Promise<void> {
    this.#language = await embedLanguage(this.#view.lang);
    this.#putTools();
    if (isOwn(this.#address, this.#view) && problems.length === 0) this.#shown();
    else await this.#show(this.#view, problems);
  }

  async #show(view: View, problems: readonly AddressProblem[] = []): Promise<void> {
    this.#view = view;
    const turn = ++this.#turn;
    const [language, atlas] = await Promise.all([embedLanguage(view.lang), this.#atlas.for(view)]);
    if (turn !== this.#turn) return;
    const spoke = this.#language.lang;
    this.#language = language;
    if (spoke !== language.lang) this.#putTools();
    const scene = makeScene(atlas, view);
    this.#paint(painted(scene, atlas));
    this.#live?.show(scene);
    const list = this.#main.querySelector(`#${PARTS.list}`);
    const hadFocus = list?.contains(document.activeElement) ?? false;
    say(document, scene, language, {
      problems,
      isOwn: isOwn(this.#address, view),
      isLive: this.#live !== null,
    });
    this.#shown();
    // The line that was pressed is gone with its list.
    if (hadFocus) this.#main.querySelector<HTMLElement>(`#${PARTS.list} button`)?.focus();
  }

  #paint(scene: Scene): void {
    const { counted, listed } = scene.picture;
    document.documentElement.dataset['theme'] = this.#view.theme;
    const works = isWorkMeasure(this.#view.measure)
      ? new Set([...counted, ...listed].map(({ id }) => id))
      : null;
    paintPicture(this.#map, scene, works);
  }

  #shown(): void {
    document.documentElement.className = 'live';
    openRows(this.#main, viewOf(this.#address, '').view, this.#go);
    this.#height.observe(document.body);
  }

  readonly #go = (change: Partial<View>): void => {
    const next = { ...this.#view, ...change };
    this.#show(next).then(() => {
      this.#tell.view(this.#query);
      this.#tell.select(next.area, next.work);
    }, this.#failed);
  };

  /** The picture that the page came with stays, and is true; what was asked for is told to have failed. */
  readonly #failed = (error: unknown): void => {
    console.warn(error);
    document.documentElement.className = 'live';
    const told = node('p', { class: 'told', role: 'status' }, [this.#language.e.offline]);
    const list = this.#main.querySelector('section');
    list?.querySelector('.told')?.remove();
    list?.prepend(told);
  };

  #putTools(): void {
    this.#map.querySelector('.tools')?.remove();
    this.#map.append(
      tools(this.#language, {
        find: async (text) => this.#find(text),
        pick: (entry) => this.#go(changeOf(entry) ?? {}),
        explore: () => {
          this.#explore().catch(this.#failed);
        },
        failed: this.#failed,
      }),
    );
  }

  async #find(text: string): Promise<readonly Entry[]> {
    const { find } = await this.#atlas.whole();
    return find(text, MOST_FOUND * 2)
      .filter((entry) => changeOf(entry) !== null)
      .slice(0, MOST_FOUND);
  }

  /** The picture becomes the live map, in its place. */
  async #explore(): Promise<void> {
    const [whole, { LiveMap }] = await Promise.all([this.#atlas.whole(), import('./live/LiveMap')]);
    if (this.#live) return;
    const live = new LiveMap({
      box: this.#map,
      whole,
      scene: makeScene(whole.atlas, this.#view),
      camera: cameraOf(this.#main),
      label: this.#language.e.live.map,
      go: this.#go,
      onPainted: () => this.#map.classList.add('islive'),
    });
    this.#live = live;
    this.#map.append(live.buttons(this.#language, () => this.#rest()));
    live.focus();
    this.#tell.live(true);
  }

  /** Gives the live map back; the picture has been kept as it should be. */
  #rest(): void {
    if (!this.#live) return;
    const hadFocus = this.#map.contains(document.activeElement);
    this.#live.remove();
    this.#live = null;
    this.#map.classList.remove('islive');
    this.#map.querySelector('.livetools')?.remove();
    if (hadFocus) this.#map.querySelector<HTMLElement>('.explore')?.focus();
    this.#tell.live(false);
  }
}

/** The camera of the picture as it stands now: `zoom/lat/lon`, one for narrow and one for wide pages. */
function cameraOf({ dataset }: HTMLElement): Camera {
  const text = (matchMedia(WIDE).matches ? dataset['wide'] : dataset['narrow']) ?? '';
  const [zoom = NaN, lat = NaN, lon = NaN] = text.split('/').map(Number);
  return { zoom, lat, lon };
}
