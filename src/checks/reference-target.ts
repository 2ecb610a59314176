import { type Content, placeOfField, type YamlSource } from '../content/content.ts';
import type { Message } from '../model/message.ts';
import { closest } from './closest.ts';

/** Every id that a file names (`decks:`, `roles:`, `procedures:`, `phrases:`, `terms:`) exists. */
export function referenceTarget(content: Content): Message[] {
  const messages: Message[] = [];
  const ids = {
    decks: new Set(content.decks.map(({ id }) => id)),
    roles: new Set(content.roles.map(({ id }) => id)),
    procedures: new Set(content.procedures.map(({ id }) => id)),
    phrases: new Set(content.phrases.map(({ id }) => id)),
    terms: new Set(content.glossary?.data.flatMap((term) => (term ? [term.id] : []))),
  };
  const check = (
    file: string,
    yaml: YamlSource,
    field: keyof typeof ids,
    named: readonly string[] | undefined,
  ) => {
    named?.forEach((id, index) => {
      if (named.indexOf(id) < index) {
        messages.push({
          severity: 'error',
          rule: 'reference-target',
          place: placeOfField(file, yaml, [field, index]),
          reason: `\`${id}\` stands twice among the ${field}.`,
          actual: id,
          hint: 'Remove one of the two.',
        });
      }
      if (ids[field].has(id)) return;
      const existing = [...ids[field]];
      const near = closest(id, existing);
      messages.push({
        severity: 'error',
        rule: 'reference-target',
        place: placeOfField(file, yaml, [field, index]),
        reason: `There is no \`${id}\` among the ${field}.`,
        expected: listed(existing),
        actual: id,
        hint: near ? `Perhaps ${near} is meant.` : `Write ${fileOf(field, id, file)}, or remove it.`,
        ...(near && { instead: { from: id, to: near } }),
      });
    });
  };
  for (const { file, yaml, data } of content.courses) {
    check(file, yaml, 'decks', data?.decks);
    check(file, yaml, 'roles', data?.roles);
    check(file, yaml, 'procedures', data?.procedures);
    check(file, yaml, 'phrases', data?.phrases);
  }
  for (const { file, yaml, data } of content.decks) check(file, yaml, 'terms', data?.terms);
  for (const { file, yaml, data } of content.roles) {
    check(file, yaml, 'procedures', data?.procedures);
    check(file, yaml, 'phrases', data?.phrases);
    check(file, yaml, 'terms', data?.terms);
  }
  for (const { file, yaml, data } of content.procedures) check(file, yaml, 'roles', data?.roles);
  return messages;
}

const FILES = {
  decks: (id: string) => `decks/${id}/index.mdx`,
  roles: (id: string) => `roles/${id}.mdx`,
  procedures: (id: string) => `procedures/${id}.mdx`,
  phrases: (id: string) => `phrases/${id}.yaml`,
  terms: () => 'glossary.yaml',
};

/** Where an entry stands, or would: in the same language as the file that names it. */
function fileOf(field: keyof typeof FILES, id: string, from: string): string {
  return from.replace(/(?:courses|decks|roles|procedures)\/.*$/, '') + FILES[field](id);
}

/** More names than these would bury what is wrong. */
const LISTED_UP_TO = 20;

function listed(ids: readonly string[]): string {
  if (ids.length === 0) return 'nothing: there are none yet';
  if (ids.length <= LISTED_UP_TO) return ids.join(', ');
  return `one of ${ids.length}: ${ids.slice(0, LISTED_UP_TO).join(', ')}, …`;
}
