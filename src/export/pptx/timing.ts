import type { Paragraph, Shape } from './shapes.ts';

/** What appears on a click: a shape, or one paragraph of it. */
export interface Entrance {
  click: number;
  /** Place of the shape on its slide, from 0. */
  shape: number;
  /** Place of the paragraph among those written, from 0; without it the whole shape appears. */
  paragraph?: number;
  /** Whether the shape is a `p:sp`. */
  isText: boolean;
}

/** Whether anything is written of a paragraph: PptxGenJS makes none of one without text. */
export function isWritten({ runs }: Paragraph): boolean {
  return runs.some(({ text }) => text !== '');
}

/** What appears on the clicks of a slide, in their order. */
export function entrancesOf(shapes: readonly Shape[]): Entrance[] {
  const entrances = shapes.flatMap((shape, index): Entrance[] => {
    const place = { shape: index, isText: shape.kind === 'text' };
    const clicks = shape.kind === 'text' ? shape.paragraphs.filter(isWritten).map(({ click }) => click) : [];
    const [first] = clicks;
    const whole = shape.click ?? (clicks.every((click) => click === first) ? first : undefined);
    return [
      ...(whole === undefined ? [] : [{ ...place, click: whole }]),
      ...clicks.flatMap((click, paragraph) =>
        click === undefined || click === whole ? [] : [{ ...place, click, paragraph }],
      ),
    ];
  });
  return entrances.sort((a, b) => a.click - b.click);
}

/**
 * The clicks of a slide as `p:timing` (ECMA-376 part 1, §19.5.87), written as PowerPoint writes its effect
 * “Appear” (出现): `presetID` 1 of the class `entr`; on a click the first appears, the others with it.
 * @param idOf the id of a shape in the file by its place on the slide
 */
export function timingXml(entrances: readonly Entrance[], idOf: (shape: number) => number): string {
  if (entrances.length === 0) return '';
  let id = 2;
  const node = (attributes: string, inside: string) => `<p:cTn id="${++id}" ${attributes}>${inside}</p:cTn>`;
  const group = (delay: string, inside: () => string) => {
    const own = ++id;
    return `<p:par><p:cTn id="${own}" fill="hold">${startsAfter(delay)}<p:childTnLst>${inside()}</p:childTnLst></p:cTn></p:par>`;
  };
  const effect = (entrance: Entrance, index: number) => {
    const own = ++id;
    const kind = index === 0 ? 'clickEffect' : 'withEffect';
    const builds = entrance.isText ? ' grpId="0"' : '';
    const set = node('dur="1" fill="hold"', startsAfter('0'));
    return (
      `<p:par><p:cTn id="${own}" presetID="1" presetClass="entr" presetSubtype="0" fill="hold"${builds} nodeType="${kind}">` +
      `${startsAfter('0')}<p:childTnLst><p:set><p:cBhvr>${set}<p:tgtEl>${targetXml(entrance, idOf)}</p:tgtEl>` +
      '<p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr>' +
      '<p:to><p:strVal val="visible"/></p:to></p:set></p:childTnLst></p:cTn></p:par>'
    );
  };
  const clicks = [...Map.groupBy(entrances, ({ click }) => click).values()].map((together) =>
    group('indefinite', () => group('0', () => together.map(effect).join(''))),
  );
  return (
    '<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst>' +
    '<p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq">' +
    `<p:childTnLst>${clicks.join('')}</p:childTnLst></p:cTn>${turn('prev', 'onPrev')}${turn('next', 'onNext')}</p:seq>` +
    `</p:childTnLst></p:cTn></p:par></p:tnLst>${buildsXml(entrances, idOf)}</p:timing>`
  );
}

const startsAfter = (delay: string) => `<p:stCondLst><p:cond delay="${delay}"/></p:stCondLst>`;

const turn = (name: string, event: string) =>
  `<p:${name}CondLst><p:cond evt="${event}" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:${name}CondLst>`;

function targetXml({ shape, paragraph }: Entrance, idOf: (shape: number) => number): string {
  const spid = idOf(shape);
  if (paragraph === undefined) return `<p:spTgt spid="${spid}"/>`;
  return `<p:spTgt spid="${spid}"><p:txEl><p:pRg st="${paragraph}" end="${paragraph}"/></p:txEl></p:spTgt>`;
}

/** How each text is built up (§19.5.14): paragraph by paragraph, or at once with the shape behind it. */
function buildsXml(entrances: readonly Entrance[], idOf: (shape: number) => number): string {
  const texts = Map.groupBy(
    entrances.filter(({ isText }) => isText),
    ({ shape }) => shape,
  );
  const builds = [...texts].map(([shape, own]) => {
    const how = own.some(({ paragraph }) => paragraph !== undefined) ? 'build="p"' : 'animBg="1"';
    return `<p:bldP spid="${idOf(shape)}" grpId="0" ${how}/>`;
  });
  return builds.length === 0 ? '' : `<p:bldLst>${builds.join('')}</p:bldLst>`;
}
