import type { ImportTexts } from './import-texts.ts';

export const en: ImportTexts = {
  usage: `Usage: npm run import -- FILE… [--out content/decks] [--slug name] [--course name] [--draft] [--json]
                        [--look house|theme|source] [--as-is 3,7-9] [--no-part-long] [--no-measure]
                        [--review] [--keep-picture 3,7-9|auto|all] [--as roles] [--encoding big5]
       node scripts/import.ts FILE --output X.mdx`,
  wrong(fault) {
    switch (fault.fault) {
      case 'one-file':
        return '--output and --slug are for one file.';
      case 'as':
        return `--as ${fault.given}: a document can come in --as roles, or as a deck.`;
      case 'encoding':
        return `--encoding ${fault.given}: write gb18030, big5, shift_jis, euc-kr, utf-8, utf-16le, utf-16be or windows-1252.`;
      case 'roles-have-names':
        return 'Each role is a file of its own, named after the job: --output and --slug are for decks.';
      case 'slug':
        return `--slug ${fault.given}: an address has only lower-case letters a–z, digits and single hyphens.`;
      case 'keep-picture':
        return `--keep-picture ${fault.given}: write the numbers of slides (3,7-9), auto for those that lost a drawing, or all.`;
      case 'look':
        return `--look ${fault.given}: write house (the site's look), theme (the deck's own colours and logo) or source (every slide as it is).`;
      case 'as-is':
        return `--as-is ${fault.given}: write the numbers of the slides that stay as they are (3,7-9); for all of them, --look source.`;
      case 'unknown-option':
        return `Unknown option ${fault.given}.`;
      case 'value':
        return `Nothing is to be read behind ${fault.given}, or something is missing there.`;
    }
  },
  severity: { error: 'error', warning: 'warning', info: 'info' },
  onSlides: (ranges) => `slide${/^\d+$/.test(ranges) ? '' : 's'} ${ranges}`,
  onLines: (ranges) => `line${/^\d+$/.test(ranges) ? '' : 's'} ${ranges}`,
  onSheet: (name) => `sheet ${JSON.stringify(name)}`,
  colon: ': ',
  comma: ', ',
  notImported: 'not imported',
  openReview: (path) => `to compare with the original, open ${path}`,
  looking: (slides) => `Looking at ${slides} slides as they are presented …`,
  listedIn: (path) => `Listed in ${path}`,
  importedBefore: (path) => `${path} had been imported before:`,
  merged: {
    replaced: 'replaced (nobody had edited them)',
    kept: 'kept as edited',
    conflicting: 'of these, changed in the document too (import with --draft to have its version beside)',
    added: 'new in the document',
    removed: 'gone from the document and from the deck',
  },
  unchanged: 'nothing changed',
  newCourse: {
    summary: (decks) => `Imported: ${decks} ${decks === 1 ? 'deck' : 'decks'}. Say here what it is about.`,
    toWrite: 'To be written',
  },
  columns: ['file', 'slides', 'words', 'images', 'tables', 'notes', 'warnings'],
  failed: 'failed',
  tally({ slides, same, anew, kept, lookAt }) {
    const end = lookAt === '' ? 'nothing to look at.' : `look at ${lookAt}.`;
    return `${slides} slides: ${same} as in the original, ${anew} laid out anew, ${kept} kept as they are; ${end}`;
  },
  total({ decks, slides, same, anew, kept, lookAt }) {
    const seen = `${same} as in the original, ${anew} laid out anew, ${kept} kept as they are`;
    return `${decks} decks, ${slides} slides: ${seen}; ${lookAt} to look at.`;
  },
  weighed(slides, why, lookAt) {
    const reason =
      why === 'no-browser'
        ? 'no Chromium, Chrome or Edge is installed, so nobody has looked at them'
        : 'nobody has looked at them';
    return `${slides} slides; ${reason}${lookAt === '' ? '.' : `. By their weight, look at ${lookAt}.`}`;
  },
};
