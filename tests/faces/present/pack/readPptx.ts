import { readXml } from '../../../map/svg/readXml';
import { readZip } from './readZip';

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The words of each paragraph, as a program would show them. */
const paragraphs = (xml: string): readonly string[] =>
  [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)]
    .map(([, inside = '']) =>
      [...inside.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = '']) => text).join(''),
    )
    .filter((text) => text !== '')
    .map(plain);

export interface ReadSlide {
  readonly title: string;
  readonly said: readonly string[];
  readonly notes: readonly string[];
  readonly pictures: number;
  readonly tables: number;
  /** Of each chart: name, labels and values of its series. */
  readonly charts: readonly (readonly {
    name: string;
    labels: readonly string[];
    values: readonly number[];
  }[])[];
  readonly links: readonly string[];
}

export interface ReadDeck {
  readonly files: ReadonlyMap<string, string>;
  readonly slides: readonly ReadSlide[];
}

/** A presentation as its own XML says it. */
export async function readPptx(file: Blob): Promise<ReadDeck> {
  const files = readZip(new Uint8Array(await file.arrayBuffer()));
  const read = (name: string): string => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`no ${name}`);
    return text;
  };
  const count = [...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  const slides = Array.from({ length: count }, (_, index): ReadSlide => {
    const xml = read(`ppt/slides/slide${index + 1}.xml`);
    const rels = read(`ppt/slides/_rels/slide${index + 1}.xml.rels`);
    const targets = (type: string) =>
      [...rels.matchAll(/<Relationship [^>]*>/g)]
        .filter(([rel]) => rel.includes(`/${type}"`))
        .map(([rel]) => plain(/Target="([^"]*)"/.exec(rel)?.[1] ?? ''));
    const [title = ''] = [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)]
      .filter(([shape]) => /type="title"/.test(shape))
      .flatMap(([shape]) => paragraphs(shape));
    return {
      title,
      said: paragraphs(xml),
      notes: paragraphs(
        read(`ppt/notesSlides/notesSlide${index + 1}.xml`).replaceAll(/<a:fld.*?<\/a:fld>/gs, ''),
      ),
      pictures: xml.split('<p:pic>').length - 1,
      tables: xml.split('<a:tbl>').length - 1,
      charts: targets('chart').map((target) =>
        seriesOf(read(target.replace('../', 'ppt/').replace(/^\//, ''))),
      ),
      links: targets('hyperlink'),
    };
  });
  return { files, slides };
}

const seriesOf = (xml: string) =>
  [...xml.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(([, series = '']) => {
    const values = (tag: string) => {
      const [, inside = ''] = new RegExp(`<c:${tag}>(.*?)</c:${tag}>`, 's').exec(series) ?? [];
      return [...inside.matchAll(/<c:v>(.*?)<\/c:v>/gs)].map(([, value = '']) => plain(value));
    };
    return { name: values('tx').join(''), labels: values('cat'), values: values('val').map(Number) };
  });

/** What a strict program finds wrong with the package; empty when nothing. */
export function pptxFaults(files: ReadonlyMap<string, string>): readonly string[] {
  const faults: string[] = [];
  const tell = (holds: boolean, fault: string) => void (holds || faults.push(fault));
  const types = files.get('[Content_Types].xml') ?? '';
  const overrides = [...types.matchAll(/<Override PartName="\/([^"]+)"/g)].map(([, name = '']) => name);
  for (const name of overrides) tell(files.has(name), `${name} has a type and is not there`);
  tell(new Set(overrides).size === overrides.length, 'a part has two types');
  for (const [name, text] of files) {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    tell(overrides.includes(name) || types.includes(`Extension="${ending}"`), `${name} has no type`);
    if (ending === 'xml' || ending === 'rels') readXml(text.replace(/^<\?xml[^>]*\?>\s*/, ''));
    if (ending === 'rels')
      for (const [rel, target = ''] of text.matchAll(/<Relationship [^>]*?Target="([^"]*)"[^>]*>/g))
        tell(rel.includes('External') || files.has(resolved(name, target)), `${name} leads to no ${target}`);
    for (const [, paragraph = ''] of text.matchAll(/<a:p>(.*?)<\/a:p>/gs))
      tell(!/\S\s*<a:pPr\b/.test(paragraph), `${name} has properties inside a paragraph`);
    const ids = [...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    tell(new Set(ids).size === ids.length, `${name} gives an id twice`);
    const axes = [...text.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id);
    for (const axis of axes)
      tell(axes.filter((id) => id === axis).length === 2, `${name} has no axis ${axis}`);
  }
  const deck = files.get('ppt/presentation.xml') ?? '';
  tell(
    deck.indexOf('<p:notesMasterIdLst>') < deck.indexOf('<p:sldIdLst>'),
    'the notes come after the slides',
  );
  const themes = [...files]
    .filter(([name]) => /Masters\/_rels/.test(name))
    .map(([, rels]) => /theme\d+\.xml/.exec(rels)?.[0]);
  tell(new Set(themes).size === themes.length && themes.length === 2, 'masters share a theme');
  return faults;
}

function resolved(rels: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = rels
    .replace(/_rels\/[^/]*$/, '')
    .split('/')
    .slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
