import { plain } from './cellText';
import type { AmountQualifier } from '../importReport';

const WORDS: Readonly<Record<AmountQualifier, string>> = {
  exact: 'exact; exacto; exacta; rounded; redondeado; efectivo; real',
  about: 'about; aproximado; aproximada; aprox; aprox.; estimado; estimada; unos; approximate; referencial',
  at_least: 'at_least; at least; more_than; more than; mas de; al menos; minimo; como minimo; sobre',
  unpublished: 'unpublished; no publicado; no publicada; sin publicar; sin monto; not published',
};

const KIND_OF: ReadonlyMap<string, AmountQualifier> = new Map(
  (Object.entries(WORDS) as [AmountQualifier, string][]).flatMap(([kind, words]) =>
    words.split(';').map((word) => [word.trim(), kind] as const),
  ),
);

/** How an amount is to be read, by a word of its own column; null for an unknown word. */
export const qualifierOf = (text: string): AmountQualifier | null => KIND_OF.get(plain(text)) ?? null;
