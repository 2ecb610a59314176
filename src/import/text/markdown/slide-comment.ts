import { parse } from 'yaml';
import type { Settings } from './scan-directives.ts';

/** What a comment is: what the trainer says, settings of the slide, or nothing. */
export type SlideComment = { notes: string } | { settings: Settings } | undefined;

/** https://marpit.marp.app/directives, and those that Marp Core adds. */
const MARP = new Set(
  'theme style headingDivider lang paginate header footer class backgroundColor backgroundImage backgroundPosition backgroundRepeat backgroundSize color size math title author description keywords url image transition marp'.split(
    ' ',
  ),
);
const OF_TOOLS = /^\s*(?:prettier-ignore|markdownlint-|eslint-|more\b|toc\b|\/?tocstop\b|fit\b)/i;

/** Reads the inside of `<!-- … -->` as Marp, Slidev and reveal.js do. */
export function slideComment(inside: string): SlideComment {
  const text = inside.trim();
  if (text === '' || OF_TOOLS.test(text)) return undefined;
  const reveal = /^\.(slide|element):\s*(.*)$/s.exec(text);
  if (reveal) return { settings: Object.fromEntries(attributesIn(reveal[2] ?? '')) };
  const settings = mappingOf(text);
  const isMarp = settings && Object.keys(settings).every((key) => MARP.has(key.replace(/^_/, '')));
  if (isMarp)
    return {
      settings: Object.fromEntries(
        Object.entries(settings).map(([key, value]) => [key.replace(/^_/, ''), value]),
      ),
    };
  return { notes: text };
}

/** `data-background="#fff" class="x"` as pairs, in the words of Slidev where they have a meaning here. */
function attributesIn(text: string): [string, string][] {
  return [...text.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S+))/g)].map((match) => {
    const name = (match[1] ?? '').replace(/^data-/, '');
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    return [name.startsWith('background') ? backgroundName(name) : name, value];
  });
}

const backgroundName = (name: string) => (/^background(?:-image|-color)?$/.test(name) ? 'background' : name);

function mappingOf(text: string): Settings | undefined {
  if (!/^[\w-]+:(?:\s|$)/.test(text)) return undefined;
  try {
    const value: unknown = parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Settings)
      : undefined;
  } catch {
    return undefined;
  }
}
