import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { headerPolicy, policyEdits, policyOf, withoutForeignScripts, withPolicy } from './content-policy.ts';
import { hashedFolders, headersFile, webConfig } from './host-files.ts';
import { builtPage } from './page-edit.ts';

const page = '<meta charset="utf-8"><style>p{}</style><script>go()</script>';
const policy = headerPolicy([policyOf(withPolicy(page)) ?? '']);

describe('the policy of the pages', () => {
  it('lets the site itself show it in a frame, and those that it names', () => {
    expect(policy).toMatch(/frame-ancestors 'self'$/);
    expect(headerPolicy([], ['https://lms.example'])).toMatch(
      /frame-ancestors 'self' https:\/\/lms\.example$/,
    );
  });
  it('allows the inline styles and scripts that are there by their hash, and no others', () => {
    const written = /content="([^"]*)"/.exec(withPolicy(page))?.[1] ?? '';
    expect(written).toMatch(/script-src 'self' 'sha256-[^']{44}';/);
    expect(written).toMatch(/style-src 'self' 'sha256-[^']{44}';/);
    expect(written.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe-inline');
  });
  it('allows no script that stood in a page before the build put its own in', () => {
    const html = `<head>${page}<script src="/own.js"></script></head>`;
    const own = html.indexOf('<script src');
    const edits = [{ start: own, end: html.indexOf('</head>'), text: '<script>own()</script>' }];
    const { policy: found } = policyEdits(false)(builtPage('index.html', html), edits);
    const allowed = policyOf(withPolicy('<meta charset="utf-8"><script>own()</script>'));
    expect(/script-src[^;]*/.exec(found)?.[0]).toBe(/script-src[^;]*/.exec(allowed ?? '')?.[0]);
  });
  it('takes out of a page whose policy is known what that does not allow', () => {
    const known = withPolicy('<meta charset="utf-8"><script>own()</script>');
    expect(withoutForeignScripts(`${known}<script>foreign()</script>`)).toBe(known);
  });
  it('allows WebAssembly only where the site has some', () => {
    expect(withPolicy(page)).not.toContain('wasm');
    expect(withPolicy(page, { wasm: true })).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-");
  });
  it('is replaced, not doubled, and allows nothing from outside in a single file', () => {
    const twice = withPolicy(withPolicy(page), { kind: 'single-file', alsoOf: ['<script>other()</script>'] });
    expect(twice.match(/http-equiv/g)).toHaveLength(1);
    expect(twice).toContain("default-src 'none'");
    expect(twice.match(/'sha256-/g)).toHaveLength(3);
  });
});

describe('the policy of the header', () => {
  it('allows what any page allows, each source once', () => {
    const pages = ['<meta charset="utf-8"><script>one()</script>', page, page];
    const header = headerPolicy(pages.map((each) => policyOf(withPolicy(each)) ?? ''));
    expect(/script-src[^;]*/.exec(header)?.[0].match(/'sha256-/g)).toHaveLength(2);
    expect(header.match(/default-src/g)).toHaveLength(1);
    expect(header).toMatch(/; frame-ancestors 'self'$/);
  });
});

describe('files for hosts', () => {
  it('say the same policy in _headers and in web.config', () => {
    expect(headersFile(policy, hashedFolders([]))).toContain(`  Content-Security-Policy: ${policy}\n`);
    expect(webConfig(policy, [])).toContain(`value="${policy}"`);
  });
  it('let the files that are named for their content stay for ever, those of every language', () => {
    const paths = ['_astro/a.css', 'en/_astro/b.css', 'decks/phone/index.html'];
    expect(headersFile(policy, hashedFolders(paths))).toMatch(
      /^\/_astro\/\*\n {2}Cache-Control: .*immutable\n\/en\/_astro\/\*\n {2}Cache-Control: .*immutable$/m,
    );
    expect(webConfig(policy, paths).match(/<location path="(?:en\/)?_astro">/g)).toHaveLength(2);
  });
  it('write web.config as XML that IIS can read', () => {
    const parser = new SaxesParser();
    const elements: string[] = [];
    parser.on('opentag', ({ name }) => elements.push(name));
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(webConfig(policy, ['a.webp'])).close();
    expect(elements).toContain('staticContent');
  });
  it('name the types of the files that the site has', () => {
    const config = webConfig(policy, ['pagefind/index/a.pf_index']);
    expect(config).toContain('<mimeMap fileExtension=".pf_index"');
    expect(config).toContain('<mimeMap fileExtension=".webmanifest"');
    expect(config).not.toContain('.wasm');
  });
});
