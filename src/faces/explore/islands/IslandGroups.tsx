import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { islandGroups, type IslandGroup } from '../../../domain/islandGroups';
import type { Scene } from '../../../domain/scene';
import type { Bounds } from '../../../map/picture';
import { islandWords } from '../../../text/islandWords';
import type { Language } from '../../../text/language';
import { PAGE_ANCHORS } from '../../../ui/Page';
import css from './islands.module.css';

interface IslandGroupsProps {
  readonly scene: Scene;
  readonly language: Language;
  /** Brings the map to these degrees. */
  readonly onLook: (bounds: Bounds) => void;
}

const MAP = `#${PAGE_ANCHORS.map}`;
/** Room around a group, as a share of its width and height: its names stand outside its islands. */
const AROUND = 0.1;

function withRoom({ bounds: [west, south, east, north] }: IslandGroup): Bounds {
  const [across, up] = [(east - west) * AROUND, (north - south) * AROUND];
  return [west - across, south - up, east + across, north + up];
}

/**
 * The groups of islands, one press or one key away. The keys work while the focus is on the map or on this row: a
 * single key that works anywhere would get in the way of those who speak to their computer (WCAG 2.1.4).
 */
export function IslandGroups({ scene, language, onLook }: IslandGroupsProps) {
  const words = islandWords[language.lang];
  const { areas, facts } = scene.atlas;
  const groups = useMemo(() => islandGroups(areas.island, facts.works), [areas, facts]);
  const row = useRef<HTMLDivElement>(null);

  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    const group = groups[Number(key) - 1];
    if (!group || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!(target instanceof Element) || !(row.current?.contains(target) || target.closest(MAP))) return;
    onLook(withRoom(group));
  });
  useEffect(() => {
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);

  return (
    <div ref={row} role="group" aria-label={words.groups}>
      <p className={css.lead}>
        {words.groups} <span className={css.keys}>{words.keys(groups.length)}</span>
      </p>
      <p className={css.row}>
        {groups.map((group, index) => (
          <button
            key={group.name}
            type="button"
            className={css.group}
            aria-label={words.group(group.name, group.islands.length)}
            aria-keyshortcuts={String(index + 1)}
            title={`${words.group(group.name, group.islands.length)} (${index + 1})`}
            onClick={() => onLook(withRoom(group))}
          >
            {group.name}
          </button>
        ))}
      </p>
    </div>
  );
}
