import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import type { LookColours } from '../../model/look-colours.ts';
import { recordOf } from '../../model/record-of.ts';
import { lineEndOf } from './deck-text.ts';

/** Fields of a deck that are one text each, in the order in which they are shown. */
export const FRONT_FIELDS = ['title', 'subtitle', 'summary', 'audience', 'theme', 'draft'] as const;
export type FrontField = (typeof FRONT_FIELDS)[number];

/** What a deck says of itself. */
export interface Front {
  fields: Partial<Record<FrontField, string>>;
  /** Its own colours, and a picture on all of its slides. */
  look?: LookColours & { logo?: string };
  /** All of it as it is written. */
  yaml: string;
  /** Whether nothing of it can be read, so that it has to be put right as it is written. */
  broken: boolean;
}

const FRONT = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\s\S])))/m;

/** @param head what stands above a deck's first slide */
export function frontOf(head: string): Front {
  const yaml = FRONT.exec(head)?.[2] ?? '';
  const document = parseDocument(yaml);
  const broken = document.errors.length > 0 || !isMap(document.contents) || !FRONT.test(head);
  const fields: Front['fields'] = {};
  for (const name of FRONT_FIELDS) {
    const value = broken ? undefined : document.get(name);
    if (value !== undefined && value !== null && typeof value !== 'object') fields[name] = String(value);
  }
  const look = broken ? undefined : document.toJS()?.look;
  return { fields, yaml, broken, ...(isLook(look) ? { look } : {}) };
}

function isLook(value: unknown): value is NonNullable<Front['look']> {
  const look = recordOf(value);
  return ['ink', 'paper', 'accent'].every((name) => /^#[0-9a-f]{6}$/i.test(String(look[name])));
}

/** Sets a field, or with an empty value takes it away; no other line changes. */
export function setFrontField(head: string, name: FrontField, value: string): string {
  const { yaml, broken } = frontOf(head);
  if (broken) return head;
  const end = lineEndOf(head);
  const document = parseDocument(yaml);
  const written = value.trim() === '' ? undefined : scalarOf(name, value.trim());
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === name)
    : undefined;
  if (pair === undefined) {
    if (written === undefined) return head;
    const title = /^title:.*\r?\n/m.exec(yaml);
    // What says more of the title stands below it, the rest at the end.
    const at = name !== 'title' && title ? title.index + title[0].length : 0;
    return withYaml(head, `${yaml.slice(0, at)}${name}: ${written}${end}${yaml.slice(at)}`);
  }
  const from = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? 0;
  const range = (pair.value as { range?: [number, number, number] } | null)?.range;
  const to = range?.[1] ?? from + name.length + 1;
  if (written === undefined) {
    const line = yaml.indexOf('\n', Math.max(from, to - 1));
    return withYaml(head, yaml.slice(0, from) + (line < 0 ? '' : yaml.slice(line + 1)));
  }
  if (isScalar(pair.value) && String(pair.value.value) === value.trim()) return head;
  const rest = yaml.slice(to);
  const kept = /^\s*$/.test(yaml.slice(to - 1, to)) && !rest.startsWith('\n') ? end : '';
  return withYaml(head, `${yaml.slice(0, from)}${name}: ${written}${kept}${rest}`);
}

/** Puts other fields, as they are written, into the place of all. */
export const setFrontYaml = (head: string, yaml: string): string => {
  const end = lineEndOf(head);
  const lines = yaml.replace(/\s*$/, '').replace(/\r?\n/g, end);
  return withYaml(head, `${lines}${end}`);
};

const withYaml = (head: string, yaml: string): string =>
  head.replace(FRONT, (_, open: string, _yaml, close: string) => open + yaml + close);

function scalarOf(name: FrontField, value: string): string {
  if (name === 'draft') return value === 'true' ? 'true' : 'false';
  return stringify(value.replace(/\s*\r?\n\s*/g, ' '), { lineWidth: 0 }).trimEnd();
}
