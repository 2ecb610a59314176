import type { MdastNode } from 'satteri';
import { type Content, placeOfField, placeOfNode } from '../content/content.ts';
import { walk } from '../deck/tree.ts';
import type { Message, Place } from '../model/message.ts';
import { addressesOf } from './addresses.ts';
import { closest } from './closest.ts';

/** Every link inside the site leads to a page and an anchor that exist. */
export function linkTarget(content: Content): Message[] {
  const messages: Message[] = [];
  const pages = addressesOf(content);
  const drafts = new Set(content.decks.filter(({ data }) => data?.draft).map(({ id }) => id));
  /** The draft that an address leads to. */
  const draftAt = (path: string) => {
    const [, deck = ''] = /^\/decks\/([^/]+)\//.exec(path) ?? [];
    return drafts.has(deck) ? deck : undefined;
  };

  /** Whether it is a file of `public/` or a page of the site's own. */
  const isBeside = (path: string) =>
    content.publicPaths.has(path) ||
    [...content.publicPaths].some((each) => each.endsWith('/*') && path.startsWith(each.slice(0, -1)));

  const check = (href: string, own: string, placeOf: () => Place) => {
    if (/^(https?:|mailto:|tel:)/i.test(href)) return;
    const [path = '', anchor = ''] = href.startsWith('#') ? [own, href.slice(1)] : href.split('#', 2);
    const report = (reason: string, hint: string, instead?: string) =>
      messages.push({
        severity: 'error',
        rule: 'link-target',
        place: placeOf(),
        reason,
        expected: 'the address of a page of this site',
        actual: href,
        hint,
        ...(instead === undefined ? {} : { instead: { from: href, to: instead } }),
      });
    if (!path.startsWith('/')) {
      report(
        `The link \`${href}\` does not say where it leads.`,
        'Write the whole address, e.g. /decks/phone/#id, or https://….',
      );
      return;
    }
    const anchors = pages.get(path);
    if (anchors === undefined) {
      if (isBeside(path)) return;
      const near = closest(path, [...pages.keys()]);
      report(
        `There is no page \`${path}\`.`,
        near ? `Perhaps ${near} is meant.` : 'Remove the link, or write the page.',
        near,
      );
    } else if (anchor !== '' && !anchors.has(decode(anchor))) {
      const near = closest(decode(anchor), [...anchors]);
      report(
        `The page \`${path}\` has no \`#${anchor}\`.`,
        near ? `Perhaps ${path}#${near} is meant.` : 'Remove the part from # on.',
        near && `${href.startsWith('#') ? '' : path}#${near}`,
      );
    } else if (draftAt(path) !== undefined && draftAt(own) === undefined) {
      report(
        `\`${path}\` is a draft: a built site does not have it.`,
        'Take `draft: true` out of it, or remove the link until then.',
      );
    }
  };

  const bodies: { file: string; own: string; body: readonly MdastNode[] }[] = [
    ...content.decks.map(({ file, id, body }) => ({ file, body, own: `/decks/${id}/` })),
    ...content.roles.map(({ file, id, body }) => ({ file, body, own: `/roles/${id}/` })),
    ...content.procedures.map(({ file, id, body }) => ({ file, body, own: `/procedures/${id}/` })),
  ];
  for (const { file, own, body } of bodies) {
    for (const top of body) {
      walk(top, (node) => {
        if (node.type === 'link' || node.type === 'definition') {
          check(node.url, own, () => placeOfNode(file, node));
        }
        return true;
      });
    }
  }
  for (const { file, id, yaml, data } of content.procedures) {
    data?.related.forEach(({ href }, index) => {
      check(href, `/procedures/${id}/`, () => placeOfField(file, yaml, ['related', index, 'href']));
    });
  }
  const { glossary } = content;
  glossary?.data.forEach((term, index) => {
    if (term?.href) {
      check(term.href, '/glossary/', () => placeOfField(glossary.file, glossary.yaml, [index, 'href']));
    }
  });
  return messages;
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
