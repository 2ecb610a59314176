import { type Content, placeOfField, type YamlSource } from '../content/content.ts';
import type { Message } from '../model/message.ts';

/** Duties of a role, steps of a procedure, phrases and terms each have an id of their own. */
export function uniqueId(content: Content): Message[] {
  const messages: Message[] = [];
  const check = (
    what: string,
    items: readonly { id: string; file: string; yaml: YamlSource; path: (string | number)[] }[],
  ) => {
    const seen = new Map<string, (typeof items)[number]>();
    for (const item of items) {
      const { id, file, yaml, path } = item;
      const earlier = seen.get(id);
      if (earlier === undefined) {
        seen.set(id, item);
        continue;
      }
      const first = placeOfField(earlier.file, earlier.yaml, earlier.path);
      messages.push({
        severity: 'error',
        rule: 'unique-id',
        place: placeOfField(file, yaml, path),
        reason: `Two ${what} have the id \`${id}\`; the first stands at ${first.file}:${first.line}.`,
        expected: 'an id of its own for each',
        actual: id,
        hint: `Write another one here, e.g. ${id}-2.`,
      });
    }
  };
  for (const { file, yaml, data } of content.roles) {
    check(
      'duties or requirements',
      (['duties', 'requirements'] as const).flatMap(
        (field) =>
          data?.[field].map(({ id }, index) => ({ id, file, yaml, path: [field, index, 'id'] })) ?? [],
      ),
    );
  }
  for (const { file, yaml, data } of content.procedures) {
    check(
      'steps',
      data?.steps.map(({ id }, index) => ({ id, file, yaml, path: ['steps', index, 'id'] })) ?? [],
    );
  }
  check(
    'phrases or situations',
    content.phrases.flatMap(({ id, file, yaml, data }) => [
      { id, file, yaml, path: ['title'] },
      ...(data?.phrases.map((phrase, index) => ({
        id: phrase.id,
        file,
        yaml,
        path: ['phrases', index, 'id'],
      })) ?? []),
    ]),
  );
  const { glossary } = content;
  check(
    'terms',
    glossary?.data.flatMap((term, index) =>
      term ? [{ id: term.id, file: glossary.file, yaml: glossary.yaml, path: [index, 'id'] }] : [],
    ) ?? [],
  );
  return messages;
}
