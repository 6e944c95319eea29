import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/** `'sha256-…'` of an element's text, as a policy names it. */
export const hashOf = (body: string): string =>
  `'sha256-${createHash('sha256').update(body).digest('base64')}'`;

const hashes = (html: string, element: RegExp): string[] =>
  [...html.matchAll(element)].map(([, body = '']) => hashOf(body));

/** Of every inline script of a page. */
export const scriptHashes = (html: string): string[] => hashes(html, INLINE_SCRIPT);
/** Of every inline style sheet of a page. */
export const styleHashes = (html: string): string[] => hashes(html, INLINE_STYLE);

/**
 * The strict policy of one built page: own files only, inline code only by its hash.
 * `frame-ancestors` is missing because a meta tag may not carry it; tools/serve.mjs adds it to the header.
 */
export function contentSecurityPolicy(html: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes(html)].join(' '),
    ["style-src 'self'", ...styleHashes(html)].join(' '),
    // blob: and data: are pictures the page makes itself (map icons, exported images).
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    // The page of examples and the preview of a snippet frame the site's own embed pages.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/**
 * Puts the policy right behind the charset, before anything that it governs.
 * @throws when the page has no charset line to put it behind.
 */
export function withPolicy(html: string, policy = contentSecurityPolicy(html)): string {
  if (!CHARSET.test(html)) throw new Error('a page needs <meta charset="utf-8" /> for its policy to follow');
  return html.replace(
    CHARSET,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/** Vite plugin, to stand last: the policy must see every tag that others put into the page. */
export function csp(): Plugin {
  return {
    name: 'mapa:csp',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html) },
  };
}
