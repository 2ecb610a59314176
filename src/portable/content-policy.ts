import { createHash } from 'node:crypto';
import { attributeOf, type PageElement, pageElements } from './page-elements.ts';

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
 */
export function headerPolicy(policies: Iterable<string>): string {
  const directives = new Map<string, Set<string>>();
  for (const directive of [...policies].flatMap((policy) => policy.split('; '))) {
    const [name = '', ...sources] = directive.split(' ');
    directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
  }
  directives.set('style-src', new Set(["'self'", "'unsafe-inline'"]));
  const all = [...directives].map(([name, sources]) => [name, ...sources].join(' '));
  return [...all, "frame-ancestors 'self'"].join('; ');
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
  const ofKind = kind === 'site' ? OF_SITE : OF_SINGLE_FILE;
  const allowed = wasm ? { ...ofKind, 'script-src': `${ofKind['script-src']} 'wasm-unsafe-eval'` } : ofKind;
  const policy = written(withHashes(allowed, all));
  const charset = elements.find((element) => attributeOf(element, 'charset') !== undefined);
  const end = charset?.end;
  if (end === undefined) return page;
  return `${page.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}">${page.slice(end)}`;
}

/** Takes away the policy that the build gave to a page. */
export function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
}

function withHashes(
  policy: Readonly<Record<string, string>>,
  elements: readonly PageElement[],
): Record<string, string> {
  const sources = (directive: string, tag: string) => {
    const inline = elements.filter(
      (element) =>
        element.tagName === tag &&
        attributeOf(element, 'src') === undefined &&
        attributeOf(element, 'type') === undefined,
    );
    const hashes = inline.map((element) => createHash('sha256').update(element.text).digest('base64'));
    return [policy[directive], ...new Set(hashes.map((hash) => `'sha256-${hash}'`))].join(' ').trim();
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
