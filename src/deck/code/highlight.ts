import { createRequire } from 'node:module';
import type { HighlighterCore, LanguageRegistration } from 'shiki/core';
import { languageOf } from './languages.ts';

/** What a stretch of program text is; `code.css` and the PowerPoint file have a colour for each. */
export type TokenKind = 'keyword' | 'string' | 'comment' | 'constant' | 'function' | 'inserted' | 'deleted';

export interface CodeToken {
  text: string;
  kind?: TokenKind;
}

/** Shiki's theme of variables says what a stretch is instead of a colour. */
const THEME = 'css-variables';
const KINDS: Readonly<Record<string, TokenKind>> = {
  keyword: 'keyword',
  string: 'string',
  'string-expression': 'string',
  link: 'string',
  comment: 'comment',
  constant: 'constant',
  function: 'function',
  inserted: 'inserted',
  deleted: 'deleted',
  changed: 'constant',
};
/** A line that is longer is data, and would cost a grammar seconds. */
const LONGEST_LINE = 2000;
const LONGEST_TEXT = 100_000;

const require = createRequire(import.meta.url);
let highlighter: HighlighterCore | undefined;

/** The lines of a program text in stretches of one kind; of an unknown language they have none. */
export function highlight(code: string, name: string): CodeToken[][] {
  const language = languageOf(name) ?? 'text';
  const lines = code.split('\n').map((text) => (text === '' ? [] : [{ text }]));
  if (language === 'text' || code.length > LONGEST_TEXT) return lines;
  const shiki = withLanguage(language);
  const tokens = shiki.codeToTokensBase(code, {
    lang: language,
    theme: THEME,
    tokenizeMaxLineLength: LONGEST_LINE,
    // A limit would leave lines without colours whenever the machine is busy, and no two builds would be the same.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) => joined(line.map(({ content, color = '' }) => tokenOf(content, color))));
}

function withLanguage(language: string): HighlighterCore {
  if (!highlighter) {
    const core: typeof import('shiki/core') = require('shiki/core');
    const { createJavaScriptRegexEngine }: typeof import('shiki/engine/javascript') =
      require('shiki/engine/javascript');
    highlighter = core.createHighlighterCoreSync({
      themes: [core.createCssVariablesTheme()],
      langs: [],
      engine: createJavaScriptRegexEngine({ forgiving: true }),
    });
  }
  if (!highlighter.getLoadedLanguages().includes(language)) {
    const grammar: { default: LanguageRegistration[] } = require(`shiki/langs/${language}.mjs`);
    highlighter.loadLanguageSync(grammar.default);
  }
  return highlighter;
}

function tokenOf(text: string, colour: string): CodeToken {
  const kind = KINDS[/--shiki-token-([\w-]+)/.exec(colour)?.[1] ?? ''];
  return kind === undefined ? { text } : { text, kind };
}

/** Neighbours of one kind are one stretch. */
function joined(tokens: readonly CodeToken[]): CodeToken[] {
  const all: CodeToken[] = [];
  for (const token of tokens) {
    const last = all.at(-1);
    if (last && last.kind === token.kind) all[all.length - 1] = { ...last, text: last.text + token.text };
    else all.push(token);
  }
  return all;
}
