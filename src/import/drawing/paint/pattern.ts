import { svgElement } from '../svg.ts';
import { type Colour, toHex } from './colour-space.ts';

/** Preset patterns (ECMA-376 part 1, §20.1.10.51): eight rows of eight dots, the foreground's bits set. */
const ROWS: Record<string, string> = {
  pct5: '8000000008000000',
  pct10: '8000080080000800',
  pct20: '8800220088002200',
  pct25: '8822882288228822',
  pct30: 'aa44aa11aa44aa11',
  pct40: 'aa55aa51aa55aa15',
  pct50: 'aa55aa55aa55aa55',
  pct60: 'ee55bb55ee55bb55',
  pct70: 'eebbeebbeebbeebb',
  pct75: 'eeffbbffeeffbbff',
  pct80: 'feffeffffeffefff',
  pct90: 'ffffffeffffffffe',
  horz: 'ff00000000000000',
  vert: '8080808080808080',
  ltHorz: 'ff000000ff000000',
  ltVert: '8888888888888888',
  dkHorz: 'ffff0000ffff0000',
  dkVert: 'cccccccccccccccc',
  narHorz: 'ff00ff00ff00ff00',
  narVert: 'aaaaaaaaaaaaaaaa',
  dashHorz: 'f00000000f000000',
  dashVert: '8080808008080808',
  cross: 'ff80808080808080',
  dnDiag: '8040201008040201',
  upDiag: '0102040810204080',
  ltDnDiag: '8844221188442211',
  ltUpDiag: '1122448811224488',
  dkDnDiag: 'cc663399cc663399',
  dkUpDiag: 'cc993366cc993366',
  wdDnDiag: 'c1e070381c0e0783',
  wdUpDiag: 'c183070e1c3870e0',
  dashDnDiag: '0000884422110000',
  dashUpDiag: '0000112244880000',
  diagCross: '8142241818244281',
  smCheck: '9966669999666699',
  lgCheck: 'f0f0f0f00f0f0f0f',
  smGrid: 'ff888888ff888888',
  lgGrid: 'ff80808080808080',
  dotGrid: 'aa00800080008000',
  smConfetti: '8008400210012004',
  lgConfetti: 'b130031bd8c00c8d',
  horzBrick: 'ff808080ff080808',
  diagBrick: '0102040818244281',
  solidDmnd: '10387cfe7c381000',
  openDmnd: '8244281028448201',
  dotDmnd: '8000220008002200',
  plaid: 'aa55aa55f0f0f0f0',
  sphere: '7798f8f877898f8f',
  weave: '8854224588142251',
  divot: '0010081000800180',
  shingle: '038448300c020101',
  wave: '001825c0001825c0',
  trellis: 'ff66ff99ff66ff99',
  zigZag: '8142241881422418',
};

/** The SVG of a pattern; one that the standard does not name is half foreground. */
export function patternElement(id: string, preset: string, foreground: Colour, background: Colour): string {
  const rows = (Object.hasOwn(ROWS, preset) ? ROWS[preset] : ROWS.pct50) ?? '';
  let dots = '';
  for (let y = 0; y < 8; y++) {
    const bits = Number.parseInt(rows.slice(y * 2, y * 2 + 2), 16)
      .toString(2)
      .padStart(8, '0');
    for (const run of bits.matchAll(/1+/g))
      dots += `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`;
  }
  const ground = svgElement('rect', {
    width: 8,
    height: 8,
    fill: toHex(background),
    'fill-opacity': background.alpha < 1 ? background.alpha : undefined,
  });
  const drawn = svgElement('path', {
    d: dots,
    fill: toHex(foreground),
    'fill-opacity': foreground.alpha < 1 ? foreground.alpha : undefined,
  });
  return svgElement('pattern', { id, patternUnits: 'userSpaceOnUse', width: 8, height: 8 }, ground + drawn);
}
