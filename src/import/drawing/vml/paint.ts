import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { colourElement, readColour, readRelativeColour } from './colours.ts';
import { degrees, EMU_PER_POINT, lengthInEmu } from './lengths.ts';

/** `t`, `true` and nothing said mean yes, as the attribute's default is. */
function isOff(value: string | undefined): boolean {
  return value === 'f' || value === 'false' || value === '0';
}

/** Looks an attribute up at the shape, then at its shape type. */
export type Lookup = (name: string) => string | undefined;

/** The fill of a shape (ECMA-376 part 4, §14.1.2.5) as DrawingML; a shape is white unless it says otherwise. */
export function fillElement(shape: XmlElement, of: Lookup): XmlElement {
  const fill = shape.first('v:fill');
  if (isOff(fill.attribute('on') ?? of('filled'))) return makeElement('a:noFill');
  const first = readColour(fill.attribute('color') ?? of('fillcolor'), 'FFFFFF');
  const opacity = fill.attribute('opacity') ?? of('opacity');
  if (!/^gradient/.test(fill.attribute('type') ?? '')) {
    return makeElement('a:solidFill', {}, [colourElement(first, opacity)]);
  }
  const second = readRelativeColour(fill.attribute('color2'), first, 'FFFFFF');
  // VML turns counter-clockwise from a gradient that runs from top to bottom.
  const angle = (90 - degrees(fill.attribute('angle')) + 720) % 360;
  const focus = Number.parseFloat(fill.attribute('focus') ?? '0') / 100;
  const stops: [number, string][] =
    Math.abs(focus) > 0 && Math.abs(focus) < 1
      ? [
          [0, focus > 0 ? first : second],
          [Math.abs(focus), focus > 0 ? second : first],
          [1, focus > 0 ? first : second],
        ]
      : focus === 0
        ? [
            [0, first],
            [1, second],
          ]
        : [
            [0, second],
            [1, first],
          ];
  return makeElement('a:gradFill', {}, [
    makeElement(
      'a:gsLst',
      {},
      stops.map(([at, colour]) =>
        makeElement('a:gs', { pos: at * 100_000 }, [colourElement(colour, opacity)]),
      ),
    ),
    makeElement('a:lin', { ang: angle * 60_000, scaled: '0' }),
  ]);
}

const DASHES: Readonly<Record<string, string>> = {
  dot: 'sysDash',
  dash: 'dash',
  dashdot: 'dashDot',
  longdash: 'lgDash',
  longdashdot: 'lgDashDot',
  longdashdotdot: 'lgDashDotDot',
  shortdot: 'sysDot',
  shortdash: 'sysDash',
  shortdashdot: 'sysDashDot',
  shortdashdotdot: 'sysDashDotDot',
  '1 1': 'sysDot',
};

const ARROWS: Readonly<Record<string, string>> = {
  block: 'triangle',
  classic: 'stealth',
  diamond: 'diamond',
  oval: 'oval',
  open: 'arrow',
};

/** The line of a shape (§14.1.2.21) as `a:ln`; 0.75 points of black unless it says otherwise. */
export function lineElement(shape: XmlElement, of: Lookup): XmlElement {
  const stroke = shape.first('v:stroke');
  if (isOff(stroke.attribute('on') ?? of('stroked'))) {
    return makeElement('a:ln', {}, [makeElement('a:noFill')]);
  }
  const colour = readColour(stroke.attribute('color') ?? of('strokecolor'), '000000');
  const width = lengthInEmu(stroke.attribute('weight') ?? of('strokeweight'), EMU_PER_POINT);
  const dash = DASHES[(stroke.attribute('dashstyle') ?? '').toLowerCase()];
  const arrow = (name: string, side: 'start' | 'end') => {
    const type = ARROWS[stroke.attribute(`${side}arrow`) ?? ''];
    return type === undefined
      ? undefined
      : makeElement(name, {
          type,
          w: sizeOf(stroke.attribute(`${side}arrowwidth`)),
          len: sizeOf(stroke.attribute(`${side}arrowlength`)),
        });
  };
  return makeElement('a:ln', { w: width ?? 0.75 * EMU_PER_POINT }, [
    makeElement('a:solidFill', {}, [colourElement(colour, stroke.attribute('opacity'))]),
    dash === undefined ? undefined : makeElement('a:prstDash', { val: dash }),
    arrow('a:headEnd', 'start'),
    arrow('a:tailEnd', 'end'),
  ]);
}

function sizeOf(value: string | undefined): string {
  if (value === 'narrow' || value === 'short') return 'sm';
  return value === 'wide' || value === 'long' ? 'lg' : 'med';
}
