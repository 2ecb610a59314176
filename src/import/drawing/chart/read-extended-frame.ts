import type { Chart } from '../../../model/deck.ts';
import { readExtendedChart } from '../../drawingml/extended-chart.ts';
import { readSidePart } from '../../drawingml/part-context.ts';
import { NO_ELEMENT } from '../../ooxml/xml.ts';
import type { FrameReader } from '../frame-content.ts';
import type { Axis, ChartModel, Series } from './chart-model.ts';
import { chartToShapes } from './chart-to-shapes.ts';
import { chartWords } from './chart-words.ts';

/** A chart of the newer kinds ([MS-ODRAWXML] §2.24.3: waterfall, funnel, treemap …) as bars of its values. */
export const readExtendedFrame: FrameReader = async (graphic, size, context) => {
  const part = context.relationships.get(graphic.attribute('r:id'))?.target;
  const root = part === undefined ? NO_ELEMENT : await readSidePart(context, part);
  const chart = readExtendedChart(root);
  if (chart.series.every(({ values }) => values.length === 0)) {
    return { shapes: [], problems: ['A chart of a newer kind has no values.'] };
  }
  const model = asBars(chart);
  return {
    shapes: chartToShapes(model, size.width, size.height),
    words: chartWords(model),
    problems: [`A chart of a newer kind (${chart.kind}) is drawn as bars.`],
  };
};

function asBars({ title, kind, categories, series }: Chart): ChartModel {
  const isFunnel = kind === 'funnel';
  return {
    ...(title === '' ? {} : { title: { words: title, text: NO_ELEMENT, isOverlay: false } }),
    plots: [
      {
        kind: 'bar',
        isHorizontal: isFunnel,
        grouping: 'clustered',
        gap: 0.5,
        overlap: 0,
        isVaried: false,
        series: series.map((each, index) => barSeries(each, index, categories)),
        axisIds: ['categories', 'values'],
        firstAngle: 0,
        hole: 0.5,
        hasLines: false,
        hasMarkers: false,
        labels: NO_ELEMENT,
      },
    ],
    axes: [
      {
        ...PLAIN_AXIS,
        id: 'categories',
        kind: 'category',
        position: isFunnel ? 'l' : 'b',
        isReversed: isFunnel,
      },
      { ...PLAIN_AXIS, id: 'values', kind: 'value', position: isFunnel ? 'b' : 'l' },
    ],
    ground: NO_ELEMENT,
    plotGround: NO_ELEMENT,
    text: NO_ELEMENT,
  };
}

function barSeries({ name, values }: Chart['series'][number], index: number, categories: string[]): Series {
  const numbers = values.map((value) => {
    const number = typeof value === 'string' ? Number.parseFloat(value.replaceAll(',', '')) : value;
    return number === null || !Number.isFinite(number) ? undefined : number;
  });
  return {
    index,
    name,
    categories,
    xs: [],
    values: numbers,
    sizes: [],
    format: 'General',
    look: NO_ELEMENT,
    marker: NO_ELEMENT,
    points: new Map(),
    labels: NO_ELEMENT,
    isSmooth: false,
  };
}

const PLAIN_AXIS: Omit<Axis, 'id' | 'kind' | 'position'> = {
  crossId: '',
  isDeleted: false,
  isLogarithmic: false,
  isReversed: false,
  labels: 'nextTo',
  look: NO_ELEMENT,
  text: NO_ELEMENT,
  crosses: 'autoZero',
  ticks: 'none',
  isBetween: true,
};
