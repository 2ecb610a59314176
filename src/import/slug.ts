const LONGEST_SLUG = 60;

/**
 * The address for a deck from its file's name: lower-case ASCII letters, digits and hyphens, Chinese in pinyin, a
 * hyphen between words. `001 客服部培训大纲.pptx` becomes `001-kefubu-peixun-dagang`. Never empty.
 */
export async function slugOf(fileName: string): Promise<string> {
  const name = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.[A-Za-z]\w{1,4}$/, '').normalize('NFKC');
  const slug = hyphenated(/\p{Script=Han}/u.test(name) ? await inPinyin(name) : name);
  if (slug === '') return 'deck';
  if (slug.length <= LONGEST_SLUG) return slug;
  return slug
    .slice(0, LONGEST_SLUG + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST_SLUG);
}

async function inPinyin(text: string): Promise<string> {
  // The dictionary is large; names in Latin letters do without it.
  const { pinyin } = await import('pinyin-pro');
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  return words
    .map(({ segment }) =>
      /\p{Script=Han}/u.test(segment)
        ? pinyin(segment, { toneType: 'none', type: 'array', v: true }).join('')
        : segment,
    )
    .join('-');
}

function hyphenated(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
