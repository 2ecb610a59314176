import type { Result } from '../model/message.ts';
import type { Content } from './content.ts';

/** Whether two readings found the same: files of the same names and texts, and the same to say of them. */
export function isSameContent(a: Result<Content>, b: Result<Content>): boolean {
  const [before, now] = [filesOf(a.value), filesOf(b.value)];
  return (
    before.length === now.length &&
    before.every(({ file, text }, at) => file === now[at]?.file && text === now[at]?.text) &&
    isSameSet(a.value.paths, b.value.paths) &&
    isSameSet(a.value.publicPaths, b.value.publicPaths) &&
    JSON.stringify(a.messages) === JSON.stringify(b.messages)
  );
}

function filesOf({ courses, decks, roles, procedures, phrases, glossary, site }: Content) {
  const single = [glossary, site].flatMap((each) => each ?? []);
  return [...courses, ...decks, ...roles, ...procedures, ...phrases, ...single];
}

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && a.isSubsetOf(b);
