import { pinyin } from 'pinyin-pro';

const LONGEST_SLUG = 60;

/**
 * The address for a deck from its file's name: lower-case ASCII letters, digits and hyphens, Chinese in pinyin, a
 * hyphen between words. `001 客服部培训大纲.pptx` becomes `001-kefubu-peixun-dagang`. Never empty.
 */
export function slugOf(fileName: string): string {
  const name = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.[A-Za-z]\w{1,4}$/, '').normalize('NFKC');
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(name)].map(({ segment }) =>
    /\p{Script=Han}/u.test(segment)
      ? pinyin(segment, { toneType: 'none', type: 'array', v: true }).join('')
      : segment,
  );
  const slug = hyphenated(words.join('-'));
  if (slug === '') return 'deck';
  if (slug.length <= LONGEST_SLUG) return slug;
  return slug
    .slice(0, LONGEST_SLUG + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST_SLUG);
}

function hyphenated(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
