import type { XmlElement } from '../ooxml/xml.ts';

/** On which click (1, 2, 3 …) the shapes of a slide and the paragraphs in them appear. */
export interface Animation {
  shapes: Map<string, number>;
  paragraphs: Map<string, Map<number, number>>;
}

/**
 * Reads the entrances of the main sequence of `p:timing` (ECMA-376 part 1, §19.5). Emphasis, exits, motion and what
 * starts by itself need no step: the slide is complete without them.
 */
export function readAnimation(timing: XmlElement): Animation {
  const animation: Animation = { shapes: new Map(), paragraphs: new Map() };
  const main = timing.descendants('p:cTn').find((node) => node.attribute('nodeType') === 'mainSeq');
  let click = 0;
  for (const step of main?.first('p:childTnLst').elements ?? []) {
    const effects = step.descendants('p:cTn').filter((node) => node.attribute('presetClass') !== undefined);
    if (effects[0]?.attribute('nodeType') !== 'clickEffect') continue;
    click++;
    for (const effect of effects) {
      if (effect.attribute('presetClass') === 'entr') addTargets(effect, click, animation);
    }
  }
  return animation;
}

function addTargets(effect: XmlElement, click: number, { shapes, paragraphs }: Animation): void {
  for (const target of effect.descendants('p:spTgt')) {
    const id = target.attribute('spid') ?? '';
    const range = target.find('p:txEl', 'p:pRg');
    if (!range) {
      // `p:bg` means the shape's background, which is drawn with its text.
      if (!shapes.has(id)) shapes.set(id, click);
      continue;
    }
    const clicks = paragraphs.get(id) ?? new Map<number, number>();
    const last = Math.min(range.integer('end') ?? 0, 10_000);
    for (let index = range.integer('st') ?? 0; index <= last; index++) {
      if (!clicks.has(index)) clicks.set(index, click);
    }
    paragraphs.set(id, clicks);
  }
}
