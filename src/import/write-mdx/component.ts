/** Opens a component: `true` is written as a bare name, `false` and `undefined` are left out. */
export function tag(
  name: string,
  attributes: Record<string, string | boolean | undefined>,
  end: '>' | ' />' = '>',
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === true ? [` ${key}`] : typeof value === 'string' ? [` ${key}="${escapeAttribute(value)}"`] : [],
  );
  return `<${name}${written.join('')}${end}`;
}

/** A component around Markdown, with the empty lines that let MDX see the Markdown. */
export function component(
  name: string,
  attributes: Record<string, string | boolean | undefined>,
  inside: string,
): string {
  return `${tag(name, attributes)}\n\n${inside}\n\n</${name}>`;
}

function escapeAttribute(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
}
