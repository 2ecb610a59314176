import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Compiled, this file lies in `lib/`, the browser's sources stay in `src/`. */
const CLIENT = fileURLToPath(new URL('../../../src/desk/client/', import.meta.url));

/** Only its own files, and frames of the site that the desk is of. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; frame-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The desk's one page. Styles that its editor makes while it runs are inline. */
export function deskPage(language: string, name: string): { html: string; policy: string } {
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/@desk/desk.css">
</head>
<body>
<div id="desk"></div>
<script src="/@desk/desk.js"></script>
</body>
</html>
`;
  return { html, policy: POLICY };
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The desk's script and style sheet. */
export async function bundleDesk(language: string): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: [`${CLIENT}desk.tsx`],
    outdir: 'desk',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'import.meta.env.LECTERN_LANGUAGE': JSON.stringify(language) },
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
