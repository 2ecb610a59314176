import type { Message } from '../model/message.ts';
import { closest } from './closest.ts';
import { type Content, placeOfField, type YamlSource } from './content.ts';

/** Every id that a file names (`decks:`, `roles:`, `procedures:`, `phrases:`, `terms:`) exists. */
export function referenceTarget(content: Content): Message[] {
  const messages: Message[] = [];
  const ids = {
    decks: content.decks.map(({ id }) => id),
    roles: content.roles.map(({ id }) => id),
    procedures: content.procedures.map(({ id }) => id),
    phrases: content.phrases.map(({ id }) => id),
    terms: content.glossary?.data.flatMap((term) => (term ? [term.id] : [])) ?? [],
  };
  const known = {
    decks: new Set(ids.decks),
    roles: new Set(ids.roles),
    procedures: new Set(ids.procedures),
    phrases: new Set(ids.phrases),
    terms: new Set(ids.terms),
  };
  const check = (
    file: string,
    yaml: YamlSource,
    field: keyof typeof ids,
    named: readonly string[] | undefined,
  ) => {
    named?.forEach((id, index) => {
      if (known[field].has(id)) return;
      const near = closest(id, ids[field]);
      messages.push({
        severity: 'error',
        rule: 'reference-target',
        place: placeOfField(file, yaml, [field, index]),
        reason: `There is no \`${id}\` among the ${field}.`,
        expected: listed(ids[field]),
        actual: id,
        hint: near ? `Perhaps ${near} is meant.` : 'Remove it.',
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
  }
  for (const { file, yaml, data } of content.procedures) check(file, yaml, 'roles', data?.roles);
  return messages;
}

/** More names than these would bury what is wrong. */
const LISTED_UP_TO = 20;

function listed(ids: readonly string[]): string {
  if (ids.length === 0) return 'nothing: there are none yet';
  if (ids.length <= LISTED_UP_TO) return ids.join(', ');
  return `one of ${ids.length}: ${ids.slice(0, LISTED_UP_TO).join(', ')}, …`;
}
