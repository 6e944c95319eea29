import JSZip from 'jszip';
import { SLIDE_NUMBER } from './slideNumber';

const TYPES = '[Content_Types].xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const NOTES_RELS = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/**
 * Mends what pptxgenjs 4.0.1 writes against the standard and PowerPoint offers to "repair", losing content: types of
 * parts that are not there, a theme shared by two masters, paragraph properties between runs, a third axis on bars,
 * ids given twice, lists in the wrong order. (Its issues 1081, 1443, 1444, 1449, 1534.)
 * @param lang BCP 47, of the notes
 */
export async function mendPptx(file: ArrayBuffer, lang: string): Promise<ArrayBuffer> {
  const from = await JSZip.loadAsync(file);
  const names = Object.values(from.files).flatMap(({ name, dir }) => (dir ? [] : [name]));
  const parts = new Set([...names, NOTES_THEME]);
  const into = new JSZip();
  const put = (name: string, content: string | Uint8Array) =>
    into.file(name, content, { createFolders: false });
  const read = async (name: string): Promise<string> => {
    const part = from.file(name);
    if (!part) throw new Error(`the library of slides wrote no ${name}`);
    return part.async('string');
  };
  put(TYPES, mendTypes(await read(TYPES), parts));
  for (const name of names.filter((each) => each !== TYPES)) {
    const mend = menderOf(name, lang);
    const part = from.file(name);
    if (mend) put(name, mend(await read(name)));
    else if (part) put(name, await part.async('uint8array'));
  }
  put(NOTES_THEME, await read(THEME));
  return into.generateAsync({ type: 'arraybuffer' });
}

function menderOf(name: string, lang: string): ((xml: string) => string) | null {
  const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1];
  if (slide !== undefined) return (xml) => withIds(numbered(runsTogether(xml), slide));
  if (/^ppt\/slideLayouts\/\w+\.xml$/.test(name)) return (xml) => withIds(runsTogether(xml));
  if (/^ppt\/charts\/\w+\.xml$/.test(name)) return twoAxes;
  if (name === 'ppt/presentation.xml') return notesFirst;
  if (name === NOTES_MASTER) return plainNotes;
  if (/^ppt\/notesSlides\/\w+\.xml$/.test(name)) return (xml) => inParagraphs(xml, lang);
  if (name === NOTES_RELS) return (xml) => xml.replace('theme1.xml', 'theme2.xml');
  return null;
}

function mendTypes(xml: string, parts: ReadonlySet<string>): string {
  const endings = new Set([...parts].map((name) => name.slice(name.lastIndexOf('.') + 1)));
  return xml
    .replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (found, name: string) =>
      parts.has(name) ? found : '',
    )
    .replaceAll(/<Default Extension="([^"]+)"[^>]*\/>/g, (found, ending: string) =>
      endings.has(ending) ? found : '',
    )
    .replace('</Types>', `<Override PartName="/${NOTES_THEME}" ContentType="${THEME_TYPE}"/></Types>`);
}

/** Properties of a paragraph stand before its first run and nowhere else. */
const runsTogether = (xml: string): string =>
  xml.replaceAll(/<\/a:r>(?:<a:pPr\b[^>]*\/>|<a:pPr\b[^>]*>.*?<\/a:pPr>)/gs, '</a:r>');

const numbered = (xml: string, slide: string): string =>
  xml.replaceAll(
    new RegExp(`<a:r>((?:(?!</a:r>).)*)<a:t>${SLIDE_NUMBER}</a:t></a:r>`, 'gs'),
    (_, look: string) =>
      `<a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum">${look}<a:t>${slide}</a:t></a:fld>`,
  );

/** Each line of the notes as a paragraph of its own. */
const inParagraphs = (xml: string, lang: string): string =>
  xml.replace(/<a:p><a:r><a:rPr[^>]*\/><a:t>([^<]*)<\/a:t><\/a:r>.*?<\/a:p>/s, (_, text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${line}</a:t></a:r></a:p>`)
      .join(''),
  );

/** Ids of shapes from 1, in their order; nothing refers to them. */
function withIds(xml: string): string {
  let id = 0;
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => {
    id += 1;
    return `<p:cNvPr id="${id}"`;
  });
}

/** A flat chart has two axes; the third id that it names is of none. */
function twoAxes(xml: string): string {
  const there = new Set([...xml.matchAll(/<c:(?:catAx|valAx)>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id));
  return xml.replaceAll(/<c:axId val="(\d+)"\/>/g, (found, id: string) => (there.has(id) ? found : ''));
}

function notesFirst(xml: string): string {
  const [list = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [];
  return xml.replace(list, '').replace('<p:sldIdLst>', `${list}<p:sldIdLst>`);
}

/** The slide above, its notes below; the library's header, date and footer are what PowerPoint takes offence at. */
const plainNotes = (xml: string): string =>
  xml
    .replaceAll(/<p:sp>.*?<\/p:sp>/gs, '')
    .replace(
      '</p:spTree>',
      `${placeholder(2, 'Slide', 'type="sldImg" idx="2"', 685_800, 3_086_100, '')}` +
        `${placeholder(
          3,
          'Notes',
          'type="body" sz="quarter" idx="3"',
          4_400_550,
          3_600_450,
          '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="es-CL"/></a:p></p:txBody>',
        )}</p:spTree>`,
    );

const placeholder = (
  id: number,
  name: string,
  of: string,
  top: number,
  height: number,
  text: string,
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
  `<p:nvPr><p:ph ${of}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="${top}"/>` +
  `<a:ext cx="5486400" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${text}</p:sp>`;
