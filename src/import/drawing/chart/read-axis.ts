import type { XmlElement } from '../../ooxml/xml.ts';
import type { Axis } from './chart-model.ts';
import { readText } from './read-text.ts';

const KINDS: Readonly<Record<string, Axis['kind']>> = {
  'c:catAx': 'category',
  'c:dateAx': 'category',
  'c:serAx': 'category',
  'c:valAx': 'value',
};

/** Reads an axis (ECMA-376 part 1, §21.2.2.25, §21.2.2.226); `undefined` for anything else in a plot area. */
export function readAxis(element: XmlElement): Axis | undefined {
  const kind = KINDS[element.name];
  if (kind === undefined || element.name === 'c:serAx') return undefined;
  const value = (name: string) => element.first(name).attribute('val') ?? '';
  const scaling = element.first('c:scaling');
  const number = (text: string | undefined) => {
    const read = Number.parseFloat(text ?? '');
    return Number.isFinite(read) ? read : undefined;
  };
  const min = number(scaling.first('c:min').attribute('val'));
  const max = number(scaling.first('c:max').attribute('val'));
  const step = number(value('c:majorUnit'));
  const format = element.first('c:numFmt');
  const title = readText(element.find('c:title'), '');
  const gridlines = element.find('c:majorGridlines');
  const crossesAt = number(value('c:crossesAt'));
  const crosses = value('c:crosses');
  const labelStep = number(value('c:tickLblSkip'));
  return {
    id: value('c:axId'),
    crossId: value('c:crossAx'),
    kind,
    position: oneOf(value('c:axPos'), ['l', 'r', 't', 'b'], kind === 'value' ? 'l' : 'b'),
    isDeleted: element.first('c:delete').boolean('val') === true,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(step === undefined || step <= 0 ? {} : { step }),
    isLogarithmic: scaling.find('c:logBase') !== undefined,
    isReversed: scaling.first('c:orientation').attribute('val') === 'maxMin',
    ...(format.boolean('sourceLinked') === true || !format.attribute('formatCode')
      ? {}
      : { format: format.attribute('formatCode') ?? '' }),
    labels: oneOf(value('c:tickLblPos'), ['nextTo', 'low', 'high', 'none'], 'nextTo'),
    ...(gridlines ? { gridlines: gridlines.first('c:spPr') } : {}),
    ...(title ? { title } : {}),
    look: element.first('c:spPr'),
    text: element.first('c:txPr'),
    crosses: crossesAt ?? oneOf<'autoZero' | 'min' | 'max'>(crosses, ['autoZero', 'min', 'max'], 'autoZero'),
    ticks: oneOf(value('c:majorTickMark'), ['none', 'in', 'out', 'cross'], 'cross'),
    isBetween: value('c:crossBetween') !== 'midCat',
    ...(labelStep === undefined || labelStep < 1 ? {} : { labelStep }),
  };
}

function oneOf<Value extends string>(text: string, values: readonly Value[], fallback: Value): Value {
  return values.find((value) => value === text) ?? fallback;
}
