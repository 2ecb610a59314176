import type { XmlElement } from '../../ooxml/xml.ts';
import type { ChartModel, Legend } from './chart-model.ts';
import { readAxis } from './read-axis.ts';
import { readLayout } from './read-layout.ts';
import { readPlot } from './read-plot.ts';
import { readText } from './read-text.ts';

/** Reads `c:chartSpace` (ECMA-376 part 1, §21.2.2.29). */
export function readChart(root: XmlElement): ChartModel {
  const chart = root.first('c:chart');
  const area = chart.first('c:plotArea');
  const plots = area.elements.flatMap((element) => readPlot(element) ?? []);
  const axes = area.elements.flatMap((element) => readAxis(element) ?? []);
  const hasNoTitle = chart.first('c:autoTitleDeleted').boolean('val') === true;
  const only = plots.flatMap(({ series }) => series);
  const title = readText(
    chart.find('c:title'),
    !hasNoTitle && only.length === 1 ? (only[0]?.name ?? '') : '',
  );
  const legend = chart.find('c:legend');
  const layout = readLayout(area);
  return {
    ...(title ? { title } : {}),
    plots,
    axes,
    ...(legend ? { legend: readLegend(legend) } : {}),
    ...(layout ? { plotLayout: layout } : {}),
    ground: root.first('c:spPr'),
    plotGround: area.first('c:spPr'),
    text: root.first('c:txPr'),
  };
}

const POSITIONS = new Set<string>(['l', 'r', 't', 'b', 'tr']);

function isPosition(value: string): value is Legend['position'] {
  return POSITIONS.has(value);
}

function readLegend(legend: XmlElement): Legend {
  const position = legend.first('c:legendPos').attribute('val') ?? 'r';
  const layout = readLayout(legend);
  const hidden = legend
    .all('c:legendEntry')
    .filter((entry) => entry.first('c:delete').boolean('val') === true)
    .map((entry) => entry.first('c:idx').integer('val') ?? -1);
  return {
    position: isPosition(position) ? position : 'r',
    ...(layout ? { layout } : {}),
    text: legend.first('c:txPr'),
    isOverlay: legend.first('c:overlay').boolean('val') === true,
    hidden: new Set(hidden),
  };
}
