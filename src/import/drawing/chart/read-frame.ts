import { readSidePart } from '../../drawingml/part-context.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { DrawingContext } from '../drawing-context.ts';
import type { FrameReader } from '../frame-content.ts';
import type { ChartModel } from './chart-model.ts';
import { chartToShapes } from './chart-to-shapes.ts';
import { chartWords } from './chart-words.ts';
import { readChart } from './read-chart.ts';

/** The chart that `c:chart` refers to (ECMA-376 part 1, §21.2.2.26). */
export const readChartFrame: FrameReader = async (graphic, size, context) => {
  const part = context.relationships.get(graphic.attribute('r:id'))?.target;
  if (part === undefined) return { shapes: [], problems: ['A chart is missing from the file.'] };
  const root = await readSidePart(context, part);
  const chart = readChart(root);
  if (chart.plots.every(({ series }) => series.length === 0)) {
    return { shapes: [], problems: ['A chart has no data, or is of a kind that is not drawn.'] };
  }
  const palette = await ownPalette(part, context);
  return {
    shapes: chartToShapes(chart, size.width, size.height),
    part,
    palette,
    words: chartWords(chart),
    problems: problemsOf(root, chart),
  };
};

/** The colours of the theme that the chart was made in (`a:themeOverride`, §20.1.6.12), else those of the slide. */
async function ownPalette(part: string, context: DrawingContext): Promise<DrawingContext['palette']> {
  const override = (await context.pkg.relationships(part)).part('themeOverride');
  if (override === undefined) return context.palette;
  const scheme = (await readSidePart(context, override)).first('a:clrScheme').elements;
  const colours = scheme.flatMap((entry): [string, XmlElement][] =>
    entry.elements[0] ? [[entry.name.replace('a:', ''), entry.elements[0]]] : [],
  );
  return colours.length === 0 ? context.palette : { ...context.palette, scheme: new Map(colours) };
}

function problemsOf(root: XmlElement, { plots }: ChartModel): string[] {
  const isDeep = root.first('c:chart', 'c:plotArea').elements.some(({ name }) => name.endsWith('3DChart'));
  return [
    ...(isDeep ? ['A chart in space is drawn flat.'] : []),
    ...(plots.some(({ kind }) => kind === 'stock') ? ['A stock chart is drawn as its values only.'] : []),
  ];
}
