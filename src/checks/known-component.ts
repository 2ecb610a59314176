import type { MdastNode } from 'satteri';
import { type Content, type DeckEntry, placeOfNode } from '../content/content.ts';
import { attributesOf, childrenOf, componentOf, textOf } from '../deck/tree.ts';
import { COMPONENTS, type ComponentSignature } from '../model/components.ts';
import type { Message, Place } from '../model/message.ts';
import { closest } from './closest.ts';
import { PLAIN_HTML } from './plain-html.ts';
import { walkBodies } from './walk-bodies.ts';

/** Every component and element that a file calls exists, with the attributes it is given and needs. */
export function knownComponent(content: Content): Message[] {
  const messages: Message[] = [];
  const settings = new Set(content.decks.flatMap(settingsOfSlides));
  walkBodies(content, (node, file) => {
    const name = componentOf(node);
    // Splitting a deck reads the settings of its slides and says more about them.
    if (name === undefined || settings.has(node)) return true;
    const place = placeOfNode(file, node);
    const signature = signatureOf(name);
    if (signature === undefined) messages.push(unknown(name, place));
    else if (name === 'Slide') messages.push(misplacedSlide(place));
    else {
      messages.push(...wrongAttributes(name, signature, attributesOf(node), place));
      if (signature.empty && childrenOf(node).length > 0) messages.push(notEmpty(name, node, place));
    }
    return true;
  });
  return messages;
}

function settingsOfSlides({ body, slides }: DeckEntry): MdastNode[] {
  return body.filter(
    (node) => componentOf(node) === 'Slide' && !slides.some((slide) => slide.body.includes(node)),
  );
}

function misplacedSlide(place: Place): Message {
  return {
    severity: 'error',
    rule: 'known-component',
    place,
    reason: 'These settings belong to no slide.',
    expected: 'one <Slide /> a slide, by itself before the title',
    hint: 'Join it with the one above, or part the slide with a line of `---` before it.',
  };
}

function notEmpty(name: string, node: MdastNode, place: Place): Message {
  return {
    severity: 'error',
    rule: 'known-component',
    place,
    reason: `What stands inside <${name}> would not be shown.`,
    expected: `<${name} … /> alone`,
    actual: textOf(node).trim().slice(0, 60),
    hint: `End the tag with />, take </${name}> away, and write the text below it.`,
  };
}

function signatureOf(name: string): ComponentSignature | undefined {
  if (Object.hasOwn(COMPONENTS, name)) return COMPONENTS[name];
  return Object.hasOwn(PLAIN_HTML, name) ? { attributes: PLAIN_HTML[name] ?? [] } : undefined;
}

function unknown(name: string, place: Place): Message {
  const names = Object.keys(COMPONENTS);
  const isHtml = /^[a-z]/.test(name);
  const near = closest(name, names);
  return {
    severity: 'error',
    rule: 'known-component',
    place,
    reason: isHtml ? `HTML is not part of a deck: <${name}>.` : `There is no component <${name}>.`,
    expected: isHtml ? 'Markdown or one of our components' : `one of ${names.join(', ')}`,
    actual: `<${name}>`,
    hint: isHtml
      ? `Write Markdown, or \\<${name}> if the text itself is meant.`
      : `Write ${near ? `<${near}>` : 'one of these'}, or \\<${name}> if the text itself is meant.`,
    ...(near && !isHtml && { instead: { from: name, to: near } }),
  };
}

function wrongAttributes(
  name: string,
  signature: ComponentSignature,
  given: ReadonlyMap<string, string | true>,
  place: Place,
): Message[] {
  const wrong = [...given.keys()].filter((key) => !signature.attributes.includes(key));
  const missing = (signature.required ?? []).filter((key) => !given.has(key));
  if (wrong.length + missing.length === 0) return [];
  const [first] = wrong;
  const near =
    first !== undefined && wrong.length === 1
      ? closest(
          first,
          signature.attributes.filter((each) => !given.has(each)),
        )
      : undefined;
  return [
    {
      severity: 'error',
      rule: 'component-attributes',
      place,
      reason:
        wrong.length > 0
          ? `<${name}> has no attribute ${wrong.join(', ')}.`
          : `<${name}> lacks ${missing.join(', ')}.`,
      expected: signature.attributes.length > 0 ? signature.attributes.join(', ') : 'no attributes',
      actual: [...given.keys()].join(', ') || 'none',
      hint: 'docs/authoring.md shows every component.',
      ...(first && near && { instead: { from: first, to: near } }),
    },
  ];
}
