import { titleRoom } from './axis-titles.ts';
import { runLooks, sizeOf, titleLooks } from './chart-looks.ts';
import type { Axis, ChartModel, ManualLayout } from './chart-model.ts';
import type { Area } from './chart-shapes.ts';
import { labelStep, labelTurn } from './draw-axes.ts';
import { type AxisPair, type AxisUse, axisPairs } from './plot-frame.ts';
import { lineHeight, textWidth } from './text-size.ts';

/** Text of a chart that says no size: 10 points. */
export const BASE_SIZE = 1_000;
/** Around everything, as a share of the chart's smaller side. */
const MARGIN = 0.02;

/** Where the parts of a chart are, in EMU. */
export interface ChartPlan {
  title?: Area;
  legend?: Area;
  /** Inside the axes. */
  plot: Area;
  pairs: AxisPair[];
}

/** Finds room for title, legend and axes; what is left is the plot's. Places that the file tells are kept. */
export function planChart(
  chart: ChartModel,
  width: number,
  height: number,
  entries: readonly string[],
): ChartPlan {
  const margin = MARGIN * Math.min(width, height);
  const free = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  const title = titleArea(chart, width, height, free);
  const legend = legendArea(chart, width, height, free, entries);
  const guess = axisPairs(chart, {
    width: free.width,
    height: free.height * 0.8,
    line: lineHeight(BASE_SIZE),
  });
  const manual = chart.plotLayout;
  const told = manual ? placed(manual, width, height) : undefined;
  const plot = told
    ? manual?.isInner
      ? told
      : innerArea(chart, guess, told)
    : innerArea(chart, guess, free);
  const safe = {
    ...plot,
    width: Math.max(width * 0.1, plot.width),
    height: Math.max(height * 0.1, plot.height),
  };
  const size = sizeOf(runLooks([chart.text], BASE_SIZE));
  const pairs = axisPairs(chart, { width: safe.width, height: safe.height, line: lineHeight(size) });
  return { ...(title ? { title } : {}), ...(legend ? { legend } : {}), plot: safe, pairs };
}

/** Takes a strip off one side. */
function cut(area: Area, side: 'l' | 'r' | 't' | 'b', size: number): void {
  if (side === 'l') area.x += size;
  if (side === 't') area.y += size;
  if (side === 'l' || side === 'r') area.width -= size;
  else area.height -= size;
}

function placed(layout: ManualLayout, width: number, height: number): Area | undefined {
  if (layout.x === undefined || layout.y === undefined || !layout.width || !layout.height) return undefined;
  return {
    x: layout.x * width,
    y: layout.y * height,
    width: layout.width * width,
    height: layout.height * height,
  };
}

function titleArea(chart: ChartModel, width: number, height: number, free: Area): Area | undefined {
  const { title } = chart;
  if (!title) return undefined;
  const size = sizeOf(titleLooks(title.text, chart.text, BASE_SIZE, {}));
  const lines = title.words
    .split('\n')
    .flatMap((line) => Math.ceil(textWidth(line, size) / (width * 0.9)) || 1);
  const high = lineHeight(size) * lines.reduce((sum, count) => sum + count, 0);
  // Words that are only estimated are centred in all the room there is.
  const wide = width * 0.92;
  const told = Math.min(wide, textWidth(title.words, size) * 1.1);
  const { x, y } = title.layout ?? {};
  const area =
    x !== undefined && y !== undefined
      ? { x: x * width, y: y * height, width: told, height: high }
      : { x: (width - wide) / 2, y: free.y, width: wide, height: high };
  if (!title.isOverlay) cut(free, 't', Math.max(0, area.y + high - free.y) + high * 0.35);
  return area;
}

function legendArea(
  chart: ChartModel,
  width: number,
  height: number,
  free: Area,
  entries: readonly string[],
): Area | undefined {
  const { legend } = chart;
  if (!legend || entries.length === 0) return undefined;
  const size = sizeOf(runLooks([legend.text, chart.text], BASE_SIZE));
  const line = lineHeight(size);
  const key = line * 1.3;
  const widths = entries.map((entry) => key + textWidth(entry, size) + line * 0.6);
  const isAside = legend.position === 'l' || legend.position === 'r' || legend.position === 'tr';
  const told = legend.layout && placed(legend.layout, width, height);
  const wide = isAside
    ? Math.min(Math.max(...widths), free.width * 0.45)
    : Math.min(
        free.width,
        widths.reduce((a, b) => a + b, 0),
      );
  const rows = isAside ? entries.length : Math.ceil(widths.reduce((a, b) => a + b, 0) / free.width);
  const high = Math.min(free.height * (isAside ? 1 : 0.4), rows * line * 1.15);
  const side = legend.position === 'tr' ? 'r' : legend.position;
  const middle = { x: free.x + (free.width - wide) / 2, y: free.y + (free.height - high) / 2 };
  const automatic: Record<typeof side, Area> = {
    l: { x: free.x, y: middle.y, width: wide, height: high },
    r: {
      x: free.x + free.width - wide,
      y: legend.position === 'tr' ? free.y : middle.y,
      width: wide,
      height: high,
    },
    t: { x: middle.x, y: free.y, width: wide, height: high },
    b: { x: middle.x, y: free.y + free.height - high, width: wide, height: high },
  };
  if (!legend.isOverlay) cut(free, side, (isAside ? wide : high) + line * 0.5);
  return told ?? automatic[side];
}

/** What is left inside the labels and titles of the axes. */
function innerArea(chart: ChartModel, pairs: readonly AxisPair[], outer: Area): Area {
  const area = { ...outer };
  for (const [index, pair] of pairs.entries()) {
    const uses: [AxisUse, boolean][] = [
      [pair.up, !pair.isSwapped],
      [pair.across, pair.isSwapped],
    ];
    for (const [use, isUpright] of uses) {
      const { axis } = use;
      if (!axis || axis.isDeleted) continue;
      const side = isUpright ? (sideOf(axis, index) ? 'r' : 'l') : sideOf(axis, index) ? 't' : 'b';
      cut(
        area,
        side,
        labelRoom(chart, use, isUpright, area) + titleRoom(chart, axis, isUpright, outer.width),
      );
    }
  }
  // The labels of the ends of an axis reach half beyond it.
  const half = lineHeight(sizeOf(runLooks([chart.text], BASE_SIZE))) / 2;
  if (pairs.length > 0) {
    cut(area, 't', half);
    cut(area, 'r', half);
  }
  return area;
}

/** Whether an axis stands at the right or the top. */
function sideOf(axis: Axis, pairIndex: number): boolean {
  if (axis.labels === 'high') return true;
  if (axis.labels === 'low') return false;
  return axis.crosses === 'max' || (pairIndex > 0 && (axis.position === 'r' || axis.position === 't'));
}

function labelRoom(chart: ChartModel, use: AxisUse, isUpright: boolean, area: Area): number {
  const { axis } = use;
  if (!axis || axis.labels === 'none') return 0;
  const size = sizeOf(runLooks([axis.text, chart.text], BASE_SIZE));
  const line = lineHeight(size);
  const widest = Math.max(0, ...use.marks.map(({ label }) => textWidth(label, size)));
  if (isUpright) return Math.min(widest, area.width * 0.4) + line * 0.5;
  const step = labelStep(use, false, area, size);
  const turn = labelTurn(axis, use, false, area, size, step);
  if (turn !== 0)
    return Math.min(area.height * 0.4, Math.abs(Math.sin((turn * Math.PI) / 180)) * widest + line);
  const room = (area.width / Math.max(1, use.marks.length)) * step;
  return (
    line * (use.categories ? Math.min(3, Math.max(1, Math.ceil(widest / (room * 0.95)))) : 1) + line * 0.4
  );
}
