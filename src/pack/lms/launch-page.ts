import type { PackedDeck } from './packed-course.ts';

/** The page of a deck that a learning management system launches. */
export function launchFile(deck: string): string {
  return `launch-${encodeURIComponent(deck)}.html`;
}

/**
 * Writes it: a frame with the deck, and the script that reports. It lies at the package's root, for some systems know no
 * folders in a launch.
 * @param script address of the report script
 * @param anyHost whether a learning record store on another host is reported to
 */
export function launchPage(
  { deck, title, page, slides, quizzes, read, pass }: PackedDeck,
  { language, script, anyHost }: { language: string; script: string; anyHost: boolean },
): string {
  const plan = { deck, title, page, slides, quizzes, read, pass };
  const policy = [
    "default-src 'self'",
    "style-src 'unsafe-inline'",
    `connect-src ${anyHost ? '*' : "'self'"}`,
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escaped(title)}</title>
<style>
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; }
iframe { flex: 1; border: 0; }
p, a { margin: 0; padding: .3rem 1rem; background: #fff4ce; color: #3b2f00; font: 1rem/1.6 system-ui, sans-serif; }
a { background: #f3f3f3; color: #1a4f8b; }
</style>
<script defer src="${script}"></script>
</head>
<body>
<a data-return hidden></a>
<p role="status" data-waiting hidden></p>
<iframe title="${escaped(title)}" allow="fullscreen; screen-wake-lock"></iframe>
<noscript><p><a href="${page}">${escaped(title)}</a></p></noscript>
<script type="application/json" data-sco>${JSON.stringify(plan).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
