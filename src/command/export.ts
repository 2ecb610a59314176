import { resolve } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { readContent } from '../content/read-content.ts';
import { contentFolder } from '../content/read-languages.ts';
import { chooseDecks } from '../export/choose-decks.ts';
import { exportPdf } from '../export/export-pdf.ts';
import { exportPptx } from '../export/export-pptx.ts';
import { formatMessages } from '../model/format-message.ts';
import { CommandEnd, readCommandLine } from './command-line.ts';
import { commandTexts } from './command-texts.ts';
import { writeQuestions } from './export-questions.ts';
import { languageDist, languageFolder } from './language-option.ts';

const FORMATS = ['pdf', 'pptx', 'qti', 'gift'] as const;

/** `lectern export`: decks as PDF or PowerPoint files, their quizzes as a bank of questions. */
export async function run(args: readonly string[]): Promise<number> {
  const texts = await commandTexts();
  const words = texts.export;
  const { positionals, values } = readCommandLine(
    args,
    words.usage,
    {
      all: { type: 'boolean', default: false },
      pdf: { type: 'boolean', default: false },
      pptx: { type: 'boolean', default: false },
      qti: { type: 'boolean', default: false },
      gift: { type: 'boolean', default: false },
      handout: { type: 'boolean', default: false },
      notes: { type: 'boolean', default: false },
      out: { type: 'string', default: 'export' },
      root: { type: 'string', default: '.' },
      dist: { type: 'string', default: 'dist' },
      site: { type: 'string' },
      language: { type: 'string' },
    },
    texts,
  );
  // `--pptx deck` says the same as `pptx deck`.
  const flag = FORMATS.find((name) => values[name]);
  const [named, ...names] = [...(flag === undefined ? [] : [flag]), ...positionals];
  const format = FORMATS.find((name) => name === named);
  if (format === undefined || (names.length === 0 && !values.all)) {
    throw new CommandEnd(2, `${words.nameFormat}\n${words.usage}`);
  }
  const root = resolve(values.root);
  const folder = languageFolder(root, values.language, texts);
  const { value } = checkContent(readContent({ root, content: contentFolder(root, folder) }));
  if (format === 'qti' || format === 'gift') {
    return writeQuestions(names, values.all, value, { root, out: resolve(values.out), format, words });
  }
  const chosen = chooseDecks(names, values.all, value.decks);
  if (chosen.messages.length > 0) {
    console.error(formatMessages(chosen.messages));
    return 1;
  }
  const out = resolve(values.out);
  const address = values.site === undefined ? {} : { address: values.site };
  const form = values.notes ? 'notes' : values.handout ? 'handout' : 'slides';
  const written = await (format === 'pptx'
    ? exportPptx(chosen.value, {
        root,
        out,
        site: value.site,
        courses: value.courses,
        all: value.decks,
        ...address,
      })
    : exportPdf(chosen.value, {
        root,
        out,
        dist: languageDist(resolve(values.dist), folder, texts),
        form,
        ...address,
      }));
  for (const path of written) console.log(path);
  return 0;
}
