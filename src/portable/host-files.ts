/** Header and value, for every file of the site. */
function securityHeaders(policy: string): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ];
}

/** A year; for files whose names hold a hash of their content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Every site has these; old servers do not know their types and then answer nothing. */
const TYPES_OF_EVERY_SITE: readonly [ending: string, type: string][] = [
  ['.webmanifest', 'application/manifest+json'],
  ['.pack', 'application/octet-stream'],
];

/** Types of files that a site may have. */
const OTHER_TYPES: readonly [ending: string, type: string][] = [
  ['.wasm', 'application/wasm'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.pagefind', 'application/octet-stream'],
  ['.pf_fragment', 'application/octet-stream'],
  ['.pf_index', 'application/octet-stream'],
  ['.pf_meta', 'application/octet-stream'],
];

/** The folders of files that Astro names for their content: one a language. */
export function hashedFolders(paths: readonly string[]): string[] {
  return [...new Set(['_astro', ...paths.flatMap((path) => /^[^/]+\/_astro(?=\/)/.exec(path) ?? [])])];
}

/**
 * `_headers` as Netlify and Cloudflare Pages read it.
 * @param policy the Content Security Policy of all pages
 * @param folders the folders whose files are named for their content: `_astro`, `en/_astro`
 */
export function headersFile(policy: string, folders: readonly string[]): string {
  return [
    '/*',
    ...securityHeaders(policy).map(([name, value]) => `  ${name}: ${value}`),
    // Without a rule both hosts say "ask again" for everything, and they join rules that overlap.
    ...folders.flatMap((folder) => [`/${folder}/*`, `  Cache-Control: ${FOR_EVER}`]),
    '/site.webmanifest',
    '  Content-Type: application/manifest+json',
    '',
  ].join('\n');
}

/**
 * `web.config` for IIS 7 and later: types, the site's own page for what is missing, headers, caching.
 * @param policy the Content Security Policy of all pages
 * @param paths every file of the site
 */
export function webConfig(policy: string, paths: readonly string[]): string {
  const hashed = hashedFolders(paths).map(
    (folder) => `  <location path="${folder}">
    <system.webServer>
      <staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" /></staticContent>
    </system.webServer>
  </location>
`,
  );
  const occurring = OTHER_TYPES.filter(([ending]) => paths.some((path) => path.endsWith(ending)));
  const types = [...TYPES_OF_EVERY_SITE, ...occurring].map(
    ([ending, type]) =>
      `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  );
  const headers = securityHeaders(policy).map(
    ([name, value]) => `        <add name="${name}" value="${value.replaceAll('"', '&quot;')}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <location path="." inheritInChildApplications="false">
  <system.webServer>
    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>
    <staticContent>
${types.join('\n')}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
  </location>
${hashed.join('')}</configuration>
`;
}
