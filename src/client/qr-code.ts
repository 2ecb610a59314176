import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** A QR code (ISO/IEC 18004) as SVG, one path of unit squares with the quiet zone of four. */
export function qrCode(text: string): SVGElement {
  const { data, size } = encode(text, { border: 4 });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', text);
  const path = document.createElementNS(SVG, 'path');
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  path.setAttribute('d', squares.join(''));
  svg.append(path);
  return svg;
}

/** Whether others can open an address: not one that is good on this computer only. */
export function isReachable({ protocol, host }: { protocol: string; host: string }): boolean {
  return /^https?:$/.test(protocol) && !/^(localhost|127\.|\[::1\])/.test(host);
}
