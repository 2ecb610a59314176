import type { PackTexts } from '../i18n/language.ts';

/** What the start page of a site on a stick says about it. */
export interface StartPageFacts {
  /** The site's name. */
  name: string;
  /** Brand colour as #rrggbb. */
  colour: string;
  /** The site's home, from the start page. */
  home: string;
  /** Of the site (BCP 47). */
  language: string;
  words: PackTexts;
}

/** The page that people double-click: how to open the site, how to present, what to mind. */
export function startPage({ name, colour, home, language, words }: StartPageFacts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title(name))}</title>
<style>
:root { color-scheme: light dark; --brand: ${colour}; }
body { margin: 0 auto; max-width: 40rem; padding: 3rem 1.2rem; font: 1.1rem/1.8 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.open { display: inline-block; padding: .6em 1.6em; border-radius: .5rem; background: var(--brand); color: #fff; font-size: 1.3rem; text-decoration: none; }
li { margin-block: .4em; }
</style>
</head>
<body>
<h1>${escaped(name)}</h1>
<p><a class="open" href="${home}">${words.open}</a></p>
<h2>${words.how}</h2>
<ol>
${words
  .steps(words.startPage)
  .map((step) => `<li>${step}</li>`)
  .join('\n')}
</ol>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
