import { posix } from 'node:path';
import { type Content, placeOfField, placeOfNode } from '../content/content.ts';
import { HEIC_HINT } from '../content/readable-pictures.ts';
import { attributesOf, componentOf, ofComponent } from '../deck/tree.ts';
import { fileNamesOf } from '../model/file-address.ts';
import type { Message } from '../model/message.ts';
import { PICTURE } from '../model/picture-endings.ts';
import { walkBodies } from './walk-bodies.ts';

/** The attributes of components that name a picture beside the document. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  Drawing: ['src'],
  Slide: ['background', 'drawing'],
};

/** Photos of iPhones. */
const HEIC = /\.hei[cf]$/i;

/** Every picture is there, and those without a description for people who cannot see it are named. */
export function picture(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file) => {
    const place = placeOfNode(file, node);
    for (const attribute of ofComponent(ATTRIBUTES, node) ?? []) {
      const address = attributesOf(node).get(attribute);
      // Of a slide's settings that are no file at all its outline says more (src/deck/slide-props.ts).
      if (typeof address !== 'string' || (componentOf(node) === 'Slide' && !address.startsWith('.')))
        continue;
      messages.push(...missing(content, address, place, `${attribute}="./its-name.svg"`));
    }
    if (node.type === 'imageReference') {
      messages.push({
        severity: 'error',
        rule: 'picture-exists',
        place,
        reason: `The picture [${node.identifier}] has its address somewhere else in the document.`,
        expected: 'the address in the picture itself',
        hint: 'Write ![what it shows](./its-name.jpg).',
      });
    }
    if (node.type !== 'image') return true;
    if (!node.alt?.trim()) {
      messages.push({
        // Not an error: an empty description is also how a picture says that it only decorates.
        severity: 'warning',
        rule: 'alt-text',
        place,
        reason: `The picture ${node.url} has no description.`,
        expected: 'what it shows, in brackets',
        hint: `Write ![what it shows](${node.url}).`,
      });
    }
    messages.push(...missing(content, node.url, place, './its-name.jpg'));
    return true;
  });
  for (const { file, yaml, data } of content.decks) {
    if (data?.look?.logo === undefined) continue;
    messages.push(
      ...missing(content, data.look.logo, placeOfField(file, yaml, ['look', 'logo']), 'logo: ./its-name.png'),
    );
  }
  messages.push(...siteLogoAndPicture(content));
  return messages;
}

/** What `site.yaml` names in `public/` is there: the logo, or both of its pictures, and the picture of the home page. */
function siteLogoAndPicture({ site, publicPaths }: Content): Message[] {
  if (site?.data === undefined) return [];
  const { logo, picture } = site.data;
  const named: [path: string[], address: string | undefined][] = [
    [logo?.dark === undefined ? ['logo'] : ['logo', 'src'], logo?.src],
    [['logo', 'dark'], logo?.dark],
    [['picture'], picture],
  ];
  return named.flatMap(([path, address]) =>
    address?.startsWith('/') && !publicPaths.has(address)
      ? [
          {
            severity: 'error',
            rule: 'picture-exists',
            place: placeOfField(site.file, site.yaml, path),
            reason: `There is no picture public${address}.`,
            expected: 'a file in public/',
            actual: address,
            hint: `Put the file into public/, or correct \`${path.join('.')}\`: capital letters count.`,
          } satisfies Message,
        ]
      : [],
  );
}

/** @param example what to write once the file is there */
function missing(content: Content, url: string, place: Message['place'], example: string): Message[] {
  const path = posix.join(posix.dirname(place.file), url);
  const found = url.startsWith('/')
    ? content.publicPaths.has(url)
    : fileNamesOf(path).some((name) => content.paths.has(name));
  if (found && PICTURE.test(url)) return [];
  if (found) {
    return [
      {
        severity: 'error',
        rule: 'picture-exists',
        place,
        reason: `Browsers do not show ${path}.`,
        expected: 'PNG, JPEG, GIF, WebP, AVIF, SVG, TIFF or BMP',
        actual: url,
        hint: HEIC.test(url) ? HEIC_HINT : 'Save it as PNG or JPEG, and name that.',
      },
    ];
  }
  return [
    {
      severity: 'error',
      rule: 'picture-exists',
      place,
      reason: /^[a-z]+:/i.test(url)
        ? `The picture ${url} is on another host; the site must work without a network.`
        : `There is no picture ${url.startsWith('/') ? `public${url}` : path}.`,
      expected: 'a file beside the deck',
      actual: url,
      hint: `Put the file beside index.mdx and write ${example}.`,
    },
  ];
}
