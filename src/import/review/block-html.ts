import type { Asset, Block, Chart, Columns, List, ListItem, Quiz, Run, Table } from '../../model/deck.ts';
import { escapeHtml } from './escape-html.ts';

/** The address of an asset in the page. */
export type AddressOf = (file: string) => string;

/** Blocks as HTML, near to what the deck will show. All text is escaped; MathML was written by Lectern. */
export function blocksToHtml(blocks: Block[], addressOf: AddressOf): string {
  return blocks.map((block) => blockToHtml(block, addressOf)).join('');
}

function blockToHtml(block: Block, addressOf: AddressOf): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${runsToHtml(block.runs)}</p>`;
    case 'heading':
      return `<h3>${runsToHtml(block.runs)}</h3>`;
    case 'list':
      return listToHtml(block, addressOf);
    case 'diagram':
      return `<p class="kind">${block.layout}</p>${listToHtml({ ordered: false, items: block.items }, addressOf)}`;
    case 'table':
      return tableToHtml(block, addressOf);
    case 'picture':
      return pictureToHtml(block.file, block.alt, addressOf);
    case 'figure': {
      const picture = pictureToHtml(block.picture.file, block.picture.alt, addressOf);
      return `<figure>${picture}<figcaption>${runsToHtml(block.caption)}</figcaption></figure>`;
    }
    case 'drawing': {
      const words = block.text.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
      return `${pictureToHtml(block.file, block.title, addressOf)}<ul>${words}</ul>`;
    }
    case 'columns':
      return columnsToHtml(block, addressOf);
    case 'quiz':
      return quizToHtml(block, addressOf);
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'media':
      return `<p class="kind">${block.kind === 'audio' ? '音频' : '视频'}：${escapeHtml(block.title)}</p>`;
    case 'chart':
      return chartToHtml(block);
    case 'equation':
      return `<p>${block.mathml}</p>`;
    case 'remark':
      return `<div class="ground">${blocksToHtml(block.blocks, addressOf)}</div>`;
    case 'step':
      return blocksToHtml(block.blocks, addressOf);
  }
}

function quizToHtml({ question, options, pairs, why }: Quiz, addressOf: AddressOf): string {
  const chosen = options.map(({ runs, right }) => `<li>${right ? '✓ ' : ''}${runsToHtml(runs)}</li>`);
  const matched = pairs.map((pair) => `<li>${pair.map(runsToHtml).join(' — ')}</li>`);
  return `${blocksToHtml(question, addressOf)}<ul>${[...chosen, ...matched].join('')}</ul>${blocksToHtml(why, addressOf)}`;
}

function pictureToHtml(file: string, alt: string, addressOf: AddressOf): string {
  return `<img src="${escapeHtml(addressOf(file))}" alt="${escapeHtml(alt)}">`;
}

function columnsToHtml({ columns }: Columns, addressOf: AddressOf): string {
  const inside = columns.map(({ share, title, blocks }) => {
    const head = title ? `<h4>${escapeHtml(title)}</h4>` : '';
    return `<div style="flex:${share}">${head}${blocksToHtml(blocks, addressOf)}</div>`;
  });
  return `<div class="row">${inside.join('')}</div>`;
}

function listToHtml(
  { ordered, start, items }: Pick<List, 'ordered' | 'start' | 'items'>,
  addressOf: AddressOf,
): string {
  const name = ordered ? 'ol' : 'ul';
  const from = ordered && start !== undefined ? ` start="${start}"` : '';
  const inside = (item: ListItem): string =>
    `<li>${runsToHtml(item.runs)}${blocksToHtml(item.children, addressOf)}</li>`;
  return `<${name}${from}>${items.map(inside).join('')}</${name}>`;
}

function tableToHtml({ rows, headerRows }: Table, addressOf: AddressOf): string {
  const written = rows.map((row, index) => {
    const name = index < headerRows ? 'th' : 'td';
    const cells = row.flatMap((cell) => {
      if (cell === null) return [];
      const columns = cell.colspan ? ` colspan="${cell.colspan}"` : '';
      const covered = cell.rowspan ? ` rowspan="${cell.rowspan}"` : '';
      return [`<${name}${columns}${covered}>${blocksToHtml(cell.blocks, addressOf)}</${name}>`];
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${written.join('')}</table>`;
}

function chartToHtml({ title, categories, series }: Chart): string {
  const head = ['', ...series.map(({ name }) => name)].map((name) => `<th>${escapeHtml(name)}</th>`).join('');
  const rows = categories.map((category, index) => {
    const values = series.map(({ values: all }) => `<td>${escapeHtml(String(all[index] ?? ''))}</td>`);
    return `<tr><th>${escapeHtml(category)}</th>${values.join('')}</tr>`;
  });
  return `<p class="kind">图表：${escapeHtml(title)}</p><table><tr>${head}</tr>${rows.join('')}</table>`;
}

function runsToHtml(runs: Run[]): string {
  return runs.map(runToHtml).join('');
}

function runToHtml(run: Run): string {
  const lineBreak = run.break ? '<br>' : '';
  if (run.mathml) return run.mathml + lineBreak;
  let html = escapeHtml(run.text);
  if (run.position) html = run.position === 'super' ? `<sup>${html}</sup>` : `<sub>${html}</sub>`;
  if (run.strike) html = `<s>${html}</s>`;
  if (run.italic) html = `<em>${html}</em>`;
  if (run.bold) html = `<strong>${html}</strong>`;
  if (run.link) html = `<span class="link" title="${escapeHtml(run.link)}">${html}</span>`;
  return html + lineBreak;
}

/** Picture types by ending. */
const MEDIA_TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  avif: 'image/avif',
};

/** A file as an address that holds it, so that the page is one file; empty for what is no picture. */
export function dataAddress({ file, bytes }: Asset): string {
  const type = MEDIA_TYPES[file.split('.').at(-1)?.toLowerCase() ?? ''];
  return type === undefined ? '' : `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
