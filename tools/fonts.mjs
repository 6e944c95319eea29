/**
 * `npm run fonts`: cuts the two font files of src/ui/fonts from the package's own (400 to 650 and the letters of our two
 * languages are all that the look uses), and writes the widths of the letters for pictures that are laid out in Node.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as hb from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { PROJECT } from './node.mjs';

const PACKAGE = join(PROJECT, 'node_modules/@fontsource-variable/atkinson-hyperlegible-next');
const SOURCE = join(PACKAGE, 'files/atkinson-hyperlegible-next-latin-wght-normal.woff2');
const FONTS = join(PROJECT, 'src/ui/fonts');
const WIDTHS = join(PROJECT, 'src/map/letterWidths.json');

const range = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const SIGNS = '–—‘’“”•…·−→←↑↓×≥≤≈€\u2009\u202f';
/** Whatever a table may hold. */
const LATIN = range(0x20, 0x7e) + range(0xa0, 0xff) + SIGNS;
/** What Spanish and English texts are written with; an embed loads no more. */
const TEXT = `${range(0x20, 0x5a)}${range(0x61, 0x7a)}ÁÉÍÓÚÜÑáéíóúüñ¿¡«»°²·–—−…’“”×©\u00a0`;
const WEIGHTS = [400, 650];
/** Kerning, tabular figures, accents; no small capitals or fractions. */
const FEATURES = ['kern', 'tnum', 'ccmp', 'mark', 'locl'];

async function cut(name, letters) {
  const font = await subsetFont(await readFile(SOURCE), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: WEIGHTS[0], max: WEIGHTS[1] } },
    layoutFeatures: FEATURES,
  });
  await writeFile(join(FONTS, name), font);
  console.log(`src/ui/fonts/${name}: ${font.length} bytes`);
}

/** Widths in thousandths of an em, by weight and letter. */
async function widths(letters) {
  const all = {};
  for (const weight of WEIGHTS) {
    const file = await subsetFont(await readFile(SOURCE), letters, {
      targetFormat: 'truetype',
      variationAxes: { wght: weight },
      layoutFeatures: FEATURES,
    });
    const face = new hb.Face(new hb.Blob(file.buffer.slice(file.byteOffset, file.byteOffset + file.length)));
    const font = new hb.Font(face);
    const width = (letter) => {
      const buffer = new hb.Buffer();
      buffer.addText(letter);
      buffer.guessSegmentProperties();
      hb.shape(font, buffer, [new hb.Feature('tnum', 1)]);
      return Math.round((buffer.getGlyphPositions()[0].xAdvance * 1000) / face.upem);
    };
    all[weight] = Object.fromEntries([...letters].map((letter) => [letter, width(letter)]));
  }
  await writeFile(WIDTHS, `${JSON.stringify(all, null, 2)}\n`);
}

await cut('latin.woff2', LATIN);
await cut('text.woff2', TEXT);
await copyFile(join(PACKAGE, 'LICENSE'), join(FONTS, 'OFL.txt'));
await widths(TEXT);
