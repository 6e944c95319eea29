import type { Lang } from '../../../domain/view';
import type { Work } from '../../../domain/work';
import css from '../explore.module.css';

interface WorkLinksProps {
  readonly works: readonly Work[];
  readonly lang: Lang;
  readonly onWork: (id: string) => void;
}

/** Works by name, each leading to its card. */
export function WorkLinks({ works, lang, onWork }: WorkLinksProps) {
  return (
    <ul>
      {works.map((work) => (
        <li key={work.id}>
          <button type="button" className={css.link} onClick={() => onWork(work.id)}>
            {work.name[lang]}
          </button>
        </li>
      ))}
    </ul>
  );
}
