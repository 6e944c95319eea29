// embed-examples.html shows webmasters how to frame the others and is none of them.
const PAGE = /^embed(?:-(?!examples\.)([a-z-]+))?(?:\.(en))?\.html$/;

/**
 * The picture that link previews show for a page: `embed-quemchi.en.html` -> `cards/quemchi.en.png`, `embed.html` ->
 * `cards/region.es.png`; null for a file that is no page of the embed.
 */
export function cardOf(fileName: string): string | null {
  const [page, place = 'region', lang = 'es'] = PAGE.exec(fileName) ?? [];
  return page === undefined ? null : `cards/${place}.${lang}.png`;
}
