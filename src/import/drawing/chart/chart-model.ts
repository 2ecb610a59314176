import type { XmlElement } from '../../ooxml/xml.ts';

/** A chart as its part describes it (ECMA-376 part 1, §21.2), with the values that programs keep beside the workbook. */
export interface ChartModel {
  title?: ChartText;
  plots: Plot[];
  axes: Axis[];
  legend?: Legend;
  /** Where the axes cross is told for the plot. */
  plotLayout?: ManualLayout;
  /** `c:spPr` of the whole and of the plot's ground. */
  ground: XmlElement;
  plotGround: XmlElement;
  /** `c:txPr` of the whole. */
  text: XmlElement;
}

export type PlotKind =
  | 'bar'
  | 'line'
  | 'area'
  | 'pie'
  | 'doughnut'
  | 'scatter'
  | 'bubble'
  | 'radar'
  | 'stock';

/** One kind of drawing inside the axes; a combined chart has several (§21.2.2.145). */
export interface Plot {
  kind: PlotKind;
  /** Bars that lie. */
  isHorizontal: boolean;
  grouping: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  /** Between the bars of two categories, and what bars of one category share, as shares of a bar's width. */
  gap: number;
  overlap: number;
  /** Each point has its own colour. */
  isVaried: boolean;
  series: Series[];
  axisIds: string[];
  /** Of the first slice, in degrees clockwise from the top; of a doughnut's hole, as a share. */
  firstAngle: number;
  hole: number;
  /** Line charts without lines. */
  hasLines: boolean;
  hasMarkers: boolean;
  labels: XmlElement;
}

export interface Series {
  /** Which accent colour it has. */
  index: number;
  name: string;
  categories: string[];
  /** Of a scatter chart. */
  xs: (number | undefined)[];
  values: (number | undefined)[];
  sizes: (number | undefined)[];
  /** How its values are written. */
  format: string;
  /** `c:spPr` */
  look: XmlElement;
  marker: XmlElement;
  /** `c:dPt` by position. */
  points: ReadonlyMap<number, XmlElement>;
  labels: XmlElement;
  isSmooth: boolean;
}

export interface Axis {
  id: string;
  crossId: string;
  kind: 'category' | 'value';
  position: 'l' | 'r' | 't' | 'b';
  isDeleted: boolean;
  min?: number;
  max?: number;
  step?: number;
  isLogarithmic: boolean;
  isReversed: boolean;
  /** The format of its numbers; none where it is that of the values. */
  format?: string;
  labels: 'nextTo' | 'low' | 'high' | 'none';
  /** `c:spPr` of `c:majorGridlines`, where it has them. */
  gridlines?: XmlElement;
  title?: ChartText;
  look: XmlElement;
  text: XmlElement;
  /** Where it crosses the other axis: its value there. */
  crosses: 'autoZero' | 'min' | 'max' | number;
  /** Which way its marks point. */
  ticks: 'none' | 'in' | 'out' | 'cross';
  /** Whether categories stand between the ticks. */
  isBetween: boolean;
  /** Every how many categories there is a label. */
  labelStep?: number;
}

export interface ChartText {
  words: string;
  /** `c:rich` or `c:txPr`: how it looks. */
  text: XmlElement;
  layout?: ManualLayout;
  isOverlay: boolean;
}

export interface Legend {
  position: 'l' | 'r' | 't' | 'b' | 'tr';
  layout?: ManualLayout;
  text: XmlElement;
  isOverlay: boolean;
  /** Entries left out, by position. */
  hidden: ReadonlySet<number>;
}

/** `c:manualLayout` (§21.2.2.95): shares of the chart's width and height. */
export interface ManualLayout {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  /** The plot without its axes' labels. */
  isInner: boolean;
}
