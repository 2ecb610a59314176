import type { Background, Block, Slide } from '../../../model/deck.ts';
import type { FlowItem } from '../../outline/flow.ts';
import { backgroundBy } from './background.ts';
import { notCopied } from './picture-block.ts';
import { addressIn } from './pictures-beside.ts';
import { columnsOf } from './read-sections.ts';
import type { Reading, Section } from './reading.ts';
import type { Settings } from './scan-directives.ts';

/** Settings that are read below, or say what is so without them. */
const READ = new Set(
  'layout image background backgroundImage backgroundColor src hide disabled title name'.split(' '),
);
/** Layouts that a deck finds by itself. */
const PLAIN_LAYOUT = /^(?:default|none|full|section|quote|statement|fact|image)$/;

/** One slide a section, as Marp, Slidev and reveal.js show it; sections without anything are none. */
export function slidesOfSections(reading: Reading): Slide[] {
  const slides: Slide[] = [];
  for (const [index, section] of reading.sections.entries()) {
    const source = index + 1;
    nameLeftOut(section.settings, source, reading);
    if (typeof section.settings.src === 'string' && section.items.length === 0) {
      reading.messages.push(elsewhere(section.settings.src, reading.file));
      continue;
    }
    const background = backgroundOf(section, reading);
    const blocks = laidOut(section, reading);
    const title = section.items.find(({ level }) => level !== undefined);
    const name = title ? wordsOf(title) : String(section.settings.title ?? section.settings.name ?? '');
    const notes = [...section.items.flatMap((item) => item.notes ?? []), ...section.notes];
    if (blocks.length === 0 && notes.length === 0 && name === '' && background === undefined) continue;
    slides.push({
      source,
      title: name,
      blocks,
      notes,
      ...(background && { background }),
      ...(section.settings.hide === true || section.settings.disabled === true ? { hidden: true } : {}),
      ...(slides.length === 0 && /^(?:cover|intro)$/.test(String(section.settings.layout)) && name !== ''
        ? { layout: 'cover' as const }
        : {}),
    });
  }
  return slides;
}

/** The items of a section without its title, in the places that its layout gives them. */
function laidOut({ items, settings, slots, sides }: Section, reading: Reading): Block[] {
  const title = items.find(({ level }) => level !== undefined);
  const until = [...slots.map(({ at }) => at), items.length];
  const part = (from: number, to: number) =>
    items
      .slice(from, to)
      .filter((item) => item !== title)
      .map(asBlock);
  const places = slots.map(({ name, at }, index) => ({
    name,
    blocks: part(at, until[index + 1] ?? items.length),
  }));
  const of = (...names: string[]) =>
    places.filter(({ name }) => names.includes(name)).flatMap(({ blocks }) => blocks);
  const before = [...part(0, until[0] ?? items.length), ...of('default')];
  const [left, right] = [of('left'), of('right')];
  const rest = places
    .filter(({ name }) => !['default', 'left', 'right'].includes(name))
    .flatMap(({ blocks }) => blocks);
  let blocks = [...before, ...rest];
  if (right.length > 0) {
    const header = left.length > 0 ? before : [];
    blocks = [...header, besides(left.length > 0 ? left : before, right), ...rest];
  }
  const image = addressIn(settings.image);
  const file = image === undefined ? undefined : reading.assets.get(image);
  const layout = String(settings.layout ?? '');
  if (image !== undefined && file === undefined) reading.messages.push(notCopied(image, reading));
  if (file !== undefined) {
    const picture: Block = { type: 'picture', file, alt: '' };
    if (layout === 'image-left') blocks = [besides([picture], blocks)];
    else blocks = layout === 'image-right' ? [besides(blocks, [picture])] : [...blocks, picture];
  }
  for (const { at, share, block } of sides) {
    blocks = [at === 'left' ? besides([block], blocks, share) : besides(blocks, [block], 100 - share)];
  }
  return blocks;
}

function besides(left: Block[], right: Block[], share = 50): Block {
  if (left.length === 0 || right.length === 0) return columnsOf([...left, ...right]);
  return {
    type: 'columns',
    columns: [
      { share, blocks: left },
      { share: 100 - share, blocks: right },
    ],
  };
}

function asBlock({ block, level }: FlowItem): Block {
  if (level === undefined || block.type !== 'paragraph') return block;
  return { type: 'heading', depth: Math.max(3, level), runs: block.runs };
}

function wordsOf({ block }: FlowItem): string {
  const runs = block.type === 'paragraph' ? block.runs : [];
  return runs
    .map(({ text, break: ends }) => (ends ? `${text} ` : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function backgroundOf(section: Section, reading: Reading): Background | undefined {
  if (section.background) return section.background;
  const { background, backgroundImage, backgroundColor } = section.settings;
  for (const value of [backgroundImage, background, backgroundColor]) {
    if (typeof value !== 'string' || value === '' || value === 'none') continue;
    const found = backgroundBy(value, reading);
    if (found) return found;
  }
  return undefined;
}

function nameLeftOut(settings: Settings, source: number, reading: Reading): void {
  for (const [key, value] of Object.entries(settings)) {
    const layout =
      key === 'layout' &&
      !/^(?:cover|intro|two-cols|two-cols-header|image-left|image-right)$/.test(String(value)) &&
      !PLAIN_LAYOUT.test(String(value));
    const what = layout ? `\`layout: ${value}\`` : `\`${key}\``;
    if (READ.has(key) && !layout) continue;
    reading.dropped.set(what, (reading.dropped.get(what) ?? new Set()).add(source));
  }
}

function elsewhere(path: string, file: string): Reading['messages'][number] {
  return {
    severity: 'warning',
    rule: 'slides-elsewhere',
    place: { file },
    reason: `The slides of ${path} are in a file of their own and were not imported with this one.`,
    hint: 'Import that file too, and copy its slides to their place.',
  };
}
