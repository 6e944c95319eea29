import { useId, useState } from 'react';
import { DEFAULT_VIEW } from '../../domain/address';
import { makeScene, type Scene } from '../../domain/scene';
import { sceneHeadline } from '../../text/sceneHeadline';
import { insertWords } from '../../text/insertWords';
import type { Language } from '../../text/language';
import { EmbedCode } from './EmbedCode';
import { EmbedForm } from './EmbedForm';
import css from './embedPage.module.css';
import { cardAddress, embedAddress, embedSnippet, type EmbedChoice } from './embedSnippets';
import { embedMember, embedName, embedView, firstSettings } from './embedView';

import { useLanguage } from '../common/useLanguage';

interface EmbedPageProps {
  readonly scene: Scene;
  readonly language: Language;
}

/** The sentence of the ready-made picture, with the day it holds for: the region's, or a member's. */
function pictureAlt({ atlas }: Scene, member: EmbedChoice['member'], language: Language): string {
  const of = makeScene(atlas, { ...DEFAULT_VIEW, in: member ? [member.id] : [] });
  const { sentence } = sceneHeadline(of, language);
  return insertWords[language.lang].pictureAlt(sentence, language.f.date(of.date));
}

/** "Insertar": a snippet for other people's pages, with the very thing it shows beside it. */
export function EmbedPage({ scene, language }: EmbedPageProps) {
  const id = useId();
  const words = insertWords[language.lang];
  const [settings, setSettings] = useState(() => firstSettings(scene));
  // The snippet speaks the language chosen for it, not that of the page.
  const spoken = useLanguage(settings.lang);
  const { kind, width, height } = settings;
  const member = embedMember(settings, scene);
  const choice: EmbedChoice = { kind, width, height, member, view: embedView(settings, scene) };
  const title = insertWords[settings.lang].frameTitle(embedName(settings, scene));
  const alt = pictureAlt(scene, member, spoken);
  const base = document.baseURI;
  const src = embedAddress(choice, base);
  return (
    <div className={css.builder}>
      <p className={css.intro}>{words.intro}</p>
      <EmbedForm
        {...{ settings, scene, language, words }}
        onChange={(change) => setSettings({ ...settings, ...change })}
      />
      <EmbedCode code={embedSnippet(choice, base, { title, alt }).code} words={words} />
      <section className={css.preview} aria-labelledby={id}>
        <h3 id={id} className={css.heading}>
          {words.preview}
        </h3>
        {kind === 'picture' ? (
          <img className={css.shown} src={cardAddress(choice, base)} alt={alt} width={1200} height={630} />
        ) : (
          // A frame of its own per address: a frame that moves on would put its pages between the reader's steps back.
          <iframe
            key={src}
            className={css.shown}
            src={src}
            title={title}
            width={width}
            height={height}
            loading="lazy"
          />
        )}
      </section>
    </div>
  );
}
