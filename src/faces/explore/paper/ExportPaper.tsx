import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { exportWords } from '../../../text/exportWords';
import { Button } from '../../../ui/Button';
import { printAlone } from '../../common/printAlone';
import type { ExportPageProps } from '../ExportPage';
import css from '../explore.module.css';
import { PaperSheet } from './PaperSheet';

/** While it stands on the root, paper shows the sheet alone. */
const ALONE = 'paper-alone';

/** One A4 sheet for the minutes, by the browser's own print dialog, which also saves it as PDF. */
export function ExportPaper(props: ExportPageProps) {
  const { scene, language } = props;
  const words = exportWords[language.lang].paper;
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    return printAlone(ALONE, scene.view.theme, () => setPrinting(false));
  }, [printing, scene.view.theme]);
  const print = () => {
    // Paper is white: the sheet takes its colours from the page while it is made.
    document.documentElement.dataset['theme'] = 'light';
    setPrinting(true);
  };
  return (
    <section className={css.stack}>
      <h3 className={css.heading}>{words.title}</h3>
      <Button onClick={print}>{words.print}</Button>
      <p className={css.caption}>
        {scene.area ? words.of(scene.area.name) : words.region} {words.note}
      </p>
      {printing && createPortal(<PaperSheet {...props} />, document.body)}
    </section>
  );
}
