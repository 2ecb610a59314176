import type PptxGenJS from 'pptxgenjs';
import { BETWEEN, INDENT } from './measure-text.ts';
import { CODE_FONT, FONT, palette } from './palette.ts';
import type {
  ChartShape,
  ColouredRun,
  LineShape,
  MediaShape,
  Paragraph,
  PictureShape,
  Shape,
  TableShape,
  TextShape,
} from './shapes.ts';

/** Where a link leads in the file; undefined where it leads nowhere. */
export type LinkTarget = (link: string) => PptxGenJS.HyperlinkProps | undefined;

type Slide = PptxGenJS.Slide;

/** Writes shapes on a slide of the file. */
export function writeShapes(slide: Slide, shapes: readonly Shape[], linkTarget: LinkTarget): void {
  for (const shape of shapes) {
    switch (shape.kind) {
      case 'text':
        writeText(slide, shape, linkTarget);
        break;
      case 'line':
        writeLine(slide, shape);
        break;
      case 'table':
        writeTable(slide, shape, linkTarget);
        break;
      case 'picture':
        writePicture(slide, shape);
        break;
      case 'media':
        writeMedia(slide, shape);
        break;
      case 'chart':
        writeChart(slide, shape);
    }
  }
}

function writeText(slide: Slide, shape: TextShape, linkTarget: LinkTarget): void {
  const { box, size, inset = { x: 0, y: 0 } } = shape;
  const runs = shape.paragraphs.flatMap((paragraph, index) =>
    textRuns(paragraph, index, size, shape.colour, linkTarget),
  );
  if (shape.placeholder) {
    slide.addText(runs, { placeholder: shape.placeholder, lang: 'zh-CN' });
    return;
  }
  // PptxGenJS takes points for the order left, right, bottom, top.
  const margin: [number, number, number, number] = [
    inset.x * 72,
    inset.x * 72,
    inset.y * 72,
    (inset.top ?? inset.y) * 72,
  ];
  const options: PptxGenJS.TextPropsOptions = {
    ...box,
    ...outlineOf(shape),
    margin,
    fontSize: size,
    lang: 'zh-CN',
    align: shape.align ?? 'left',
    valign: shape.valign ?? 'middle',
    ...(shape.colour ? { color: shape.colour } : {}),
    ...(shape.fill ? { fill: { color: shape.fill, transparency: shape.transparency ?? 0 } } : {}),
    ...(shape.border ? { line: { color: shape.border, width: 1 } } : {}),
    ...(shape.vertical ? { vert: 'eaVert' } : {}),
    ...(runs.length > 0 ? { fit: 'shrink' } : {}),
  };
  slide.addText(runs.length > 0 ? runs : '', options);
}

function outlineOf({ outline, box }: TextShape): Partial<PptxGenJS.TextPropsOptions & PptxGenJS.ShapeProps> {
  if (outline === undefined || outline === 'rectangle') return { shape: 'rect' as PptxGenJS.ShapeType };
  if (outline === 'ellipse') return { shape: 'ellipse' as PptxGenJS.ShapeType };
  const corners = outline.map(([x, y], index) => ({
    x: x * box.w,
    y: y * box.h,
    ...(index === 0 ? { moveTo: true } : {}),
  }));
  return { shape: 'custGeom' as PptxGenJS.ShapeType, points: [...corners, { close: true }] };
}

/** What makes the paragraph stands on its first run, the end of the line on its last, as PptxGenJS wants it. */
function textRuns(
  paragraph: Paragraph,
  index: number,
  size: number,
  colour: string | undefined,
  linkTarget: LinkTarget,
): PptxGenJS.TextProps[] {
  const { runs, level, mark, align, scale = 1, tight } = paragraph;
  const points = size * scale;
  const style: PptxGenJS.TextPropsOptions = {
    lang: 'zh-CN',
    ...(points > 0 ? { fontSize: Math.round(points * 10) / 10 } : {}),
    ...(level > 0 ? { indentLevel: level } : {}),
    ...(align ? { align } : {}),
    ...(index > 0 && points > 0 && !tight ? { paraSpaceBefore: points * BETWEEN } : {}),
    bullet: bulletOf(mark, points),
  };
  const written = runs.filter((run) => run.text !== '' || run.break);
  const props: PptxGenJS.TextProps[] = [];
  let broken = false;
  for (const run of written) {
    if (run.break && run.text === '') {
      broken = true;
      continue;
    }
    props.push({
      text: run.text,
      options: {
        ...style,
        ...runStyle(run, colour, linkTarget),
        ...(broken ? { softBreakBefore: true } : {}),
      },
    });
    broken = run.break === true;
  }
  const first = props[0];
  const last = props.at(-1);
  if (first === undefined || last === undefined) return [];
  for (const other of props.slice(1)) other.options = { ...other.options, bullet: false };
  last.options = { ...last.options, breakLine: true };
  return props;
}

function runStyle(
  run: ColouredRun,
  colour: string | undefined,
  linkTarget: LinkTarget,
): PptxGenJS.TextPropsOptions {
  const link = run.link === undefined ? undefined : linkTarget(run.link);
  const own = run.colour ?? colour;
  return {
    ...(own ? { color: own } : {}),
    ...(run.code ? { fontFace: CODE_FONT } : {}),
    ...(run.highlight ? { highlight: run.highlight } : {}),
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italic: true } : {}),
    ...(run.strike ? { strike: 'sngStrike' } : {}),
    ...(run.position === 'sub' ? { subscript: true } : {}),
    ...(run.position === 'super' ? { superscript: true } : {}),
    ...(link ? { hyperlink: link } : {}),
  };
}

function bulletOf(
  mark: Paragraph['mark'],
  points: number,
): NonNullable<PptxGenJS.TextPropsOptions['bullet']> {
  const indent = Math.round((points || 20) * INDENT);
  if (mark === 'none') return false;
  if (mark === 'bullet') return { indent };
  if (mark === 'box') return { indent, characterCode: '2610' };
  return {
    type: 'number',
    indent,
    numberStartAt: mark.number,
    style: mark.letters ? 'alphaUcPeriod' : 'arabicPeriod',
  };
}

function writeLine(slide: Slide, { from, to, arrow, colour = palette.accentLine }: LineShape): void {
  slide.addShape('line' as PptxGenJS.ShapeType, {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    w: Math.abs(to.x - from.x),
    h: Math.abs(to.y - from.y),
    flipH: to.x < from.x,
    flipV: to.y < from.y,
    line: { color: colour, width: 2, ...(arrow ? { endArrowType: 'triangle' } : {}) },
  });
}

function writeTable(slide: Slide, shape: TableShape, linkTarget: LinkTarget): void {
  const rows = shape.rows.map((cells, row) =>
    cells.map((cell): PptxGenJS.TableCell => {
      const bold = row === 0 || cell.bold === true;
      const colour = row === 0 && !cell.fill ? palette.brandInk : palette.ink;
      const runs = cell.runs.map((run) => ({ ...run, ...(bold ? { bold } : {}) }));
      return {
        text: textRuns(
          { runs, level: 0, mark: 'none' },
          0,
          shape.size,
          colour,
          linkTarget,
        ) as PptxGenJS.TableCell[],
        options: {
          align: cell.align ?? 'left',
          valign: 'middle',
          fontSize: shape.size,
          fill: { color: cell.fill ?? palette.surface },
          border: [
            { type: 'none' },
            { type: 'none' },
            row === 0
              ? { type: 'solid', pt: 2, color: palette.brandInk }
              : { type: 'solid', pt: 1, color: palette.line },
            { type: 'none' },
          ],
        },
      };
    }),
  );
  slide.addTable(rows, {
    x: shape.box.x,
    y: shape.box.y,
    w: shape.box.w,
    colW: shape.columns,
    rowH: shape.heights,
    margin: [0.08, 0.12, 0.08, 0.12],
    fontFace: FONT,
  });
}

function writePicture(slide: Slide, { box, data, alt }: PictureShape): void {
  slide.addImage({ ...box, data, altText: alt });
}

function writeMedia(slide: Slide, { box, type, data, ending }: MediaShape): void {
  slide.addMedia({ ...box, type, data, extn: ending });
}

function writeChart(
  slide: Slide,
  { box, title, categoryTitle, categories, series, unit, size }: ChartShape,
): void {
  const font = { FontFace: FONT, FontSize: Math.round(size * 0.75) };
  slide.addChart(
    'bar' as PptxGenJS.CHART_NAME,
    series.map(({ name, values }) => ({ name, labels: categories, values })),
    {
      ...box,
      barDir: 'bar',
      // The types leave out this value, which PptxGenJS documents.
      catAxisOrientation: 'maxMin' as 'minMax',
      catAxisLabelFontFace: FONT,
      catAxisLabelFontSize: font.FontSize,
      showCatAxisTitle: categoryTitle !== '',
      catAxisTitle: categoryTitle,
      catAxisTitleFontSize: font.FontSize,
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      showValue: true,
      dataLabelFontFace: FONT,
      dataLabelFontSize: font.FontSize,
      dataLabelFormatCode: unit === '' ? '#,##0.##' : `#,##0.##"${unit === '%' ? '%' : ` ${unit}`}"`,
      showTitle: title !== '',
      title,
      titleFontFace: FONT,
      titleFontSize: Math.round(size * 0.85),
      showLegend: series.length > 1,
      legendPos: 'b',
      legendFontFace: FONT,
      legendFontSize: font.FontSize,
      chartColors: series.length > 1 ? [palette.accent, palette.brandInk, palette.good] : [palette.brandInk],
    },
  );
}
