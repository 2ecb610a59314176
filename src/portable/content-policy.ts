import { createHash } from 'node:crypto';
import { type BuiltPage, isWithin } from './page-edit.ts';
import { applyEdits, attributeOf, type Edit, type PageElement, pageElements } from './page-elements.ts';

/** Content Security Policy of the site's own files, by directive (CSP Level 3). */
const OF_SITE: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  // The speaker view shows copies of slides as text, with what scripts set on their elements.
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  // On file:// nothing is 'self' to Firefox's forms, and the search box is one.
  'form-action': "'self' file:",
};

/** The policy of a page that carries everything in itself. */
const OF_SINGLE_FILE: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': '',
  'style-src': '',
  'style-src-attr': "'unsafe-inline'",
  'img-src': 'data:',
  'media-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The policy of a page's `meta`; undefined where it has none. */
export function policyOf(html: string): string | undefined {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
}

/**
 * What the policies of all pages allow, as one policy in a header. Presentations carry a style each: their
 * hashes would outgrow what hosts take for a header, so it leaves inline styles to the pages' own policies.
 * @param frames what may show the site in a frame beside the site itself (CSP Level 3, frame-ancestors)
 */
export function headerPolicy(policies: Iterable<string>, frames: readonly string[] = []): string {
  const directives = new Map<string, Set<string>>();
  for (const directive of [...policies].flatMap((policy) => policy.split('; '))) {
    const [name = '', ...sources] = directive.split(' ');
    directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
  }
  directives.set('style-src', new Set(["'self'", "'unsafe-inline'"]));
  const all = [...directives].map(([name, sources]) => [name, ...sources].join(' '));
  return [...all, ["frame-ancestors 'self'", ...frames].join(' ')].join('; ');
}

/** Whose policy a page is given. */
export interface PolicyOptions {
  /** `single-file` for a page that carries everything in itself. */
  kind?: 'site' | 'single-file';
  /** Pages whose inline scripts and styles it allows as well. */
  alsoOf?: readonly string[];
  /** Whether the site's scripts run WebAssembly, as Pagefind does. */
  wasm?: boolean;
}

/**
 * Gives a page its policy in a `meta` element behind the one of the character set, with the
 * hashes of its inline scripts and styles; one that it has is replaced.
 */
export function withPolicy(
  html: string,
  { kind = 'site', alsoOf = [], wasm = false }: PolicyOptions = {},
): string {
  const page = withoutPolicy(html);
  const elements = pageElements(page);
  const all = [...elements, ...alsoOf.flatMap(pageElements)];
  const end = charsetEnd(elements);
  if (end === undefined) return page;
  return page.slice(0, end) + metaOf(policyFor(all, kind, wasm)) + page.slice(end);
}

/** Finds the policy of a page of the site that edits change, and the edit that puts it in. */
export type PolicyEdit = (page: BuiltPage, edits: readonly Edit[]) => { policy: string; edits: Edit[] };

/**
 * Finds the policies of a site's pages. Scripts run that edits of the build put in, none that stood in a page
 * before: whatever way one came in, nobody's text becomes a program. Many pages carry the same scripts and styles, so
 * what edits put in is scanned once, and each text is hashed once.
 */
export function policyEdits(wasm: boolean): PolicyEdit {
  const elementsOf = once((text) => pageElements(text).filter(isInline));
  const hashOf = once(hash);
  return ({ elements }, edits) => {
    const kept = elements.filter(
      (each) => each.tagName === 'style' && isInline(each) && !isWithin(each, edits),
    );
    const added = edits
      .filter(({ text }) => text.startsWith('<'))
      .flatMap(({ start, text }) => elementsOf(text).map((element) => ({ ...element, start })));
    const all = [...kept, ...added].sort((a, b) => a.start - b.start);
    const policy = policyFor(all, 'site', wasm, hashOf);
    const end = charsetEnd(elements);
    return { policy, edits: end === undefined ? [] : [{ start: end, end, text: metaOf(policy) }] };
  };
}

/** Reckons a value once for each text. */
function once<Value>(reckon: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? reckon(text);
    known.set(text, value);
    return value;
  };
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64');

/** Whether a policy must name the hash of an element's text. */
function isInline(element: PageElement): boolean {
  return (
    (element.tagName === 'script' || element.tagName === 'style') &&
    attributeOf(element, 'src') === undefined &&
    attributeOf(element, 'type') === undefined
  );
}

function policyFor(
  elements: readonly PageElement[],
  kind: 'site' | 'single-file',
  wasm: boolean,
  hashOf = hash,
): string {
  const ofKind = kind === 'site' ? OF_SITE : OF_SINGLE_FILE;
  const allowed = wasm ? { ...ofKind, 'script-src': `${ofKind['script-src']} 'wasm-unsafe-eval'` } : ofKind;
  return written(withHashes(allowed, elements.filter(isInline), hashOf));
}

function charsetEnd(elements: readonly PageElement[]): number | undefined {
  return elements.find((element) => attributeOf(element, 'charset') !== undefined)?.end;
}

function metaOf(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** Takes away the inline scripts that a page's own policy does not let run. */
export function withoutForeignScripts(html: string): string {
  const policy = policyOf(html) ?? '';
  const foreign = pageElements(html).filter(
    (element) =>
      element.tagName === 'script' && isInline(element) && !policy.includes(`'sha256-${hash(element.text)}'`),
  );
  return applyEdits(
    html,
    foreign.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/** Takes away the policy that the build gave to a page. */
export function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
}

function withHashes(
  policy: Readonly<Record<string, string>>,
  inline: readonly PageElement[],
  hashOf: (text: string) => string,
): Record<string, string> {
  const sources = (directive: string, tag: string) => {
    const texts = inline.filter(({ tagName }) => tagName === tag).map(({ text }) => text);
    return [policy[directive], ...new Set(texts.map((text) => `'sha256-${hashOf(text)}'`))].join(' ').trim();
  };
  return {
    ...policy,
    'script-src': sources('script-src', 'script'),
    'style-src': sources('style-src', 'style'),
  };
}

function written(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
