/** What an attribute may hold; `undefined` leaves it out, numbers are written with two decimals. */
export type AttributeValue = string | number | undefined;

/** One SVG element as text; `content` is SVG already. */
export function svgElement(name: string, attributes: Record<string, AttributeValue>, content = ''): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    tag += ` ${key}="${typeof value === 'number' ? number(value) : escapeText(value)}"`;
  }
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** A number as SVG writes it, to a hundredth of a pixel. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Characters XML 1.0 cannot hold (§2.2) leave; markup becomes text. */
export function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
