import {
  colourFault,
  type Fault,
  folderFault,
  languageFault,
  SECTIONS,
  type SiteAnswers,
  sectionsOf,
} from './site-answers.ts';
import { starterTextsFor } from './starter-texts.ts';

/** What was given on the command line, as it was written. */
export interface GivenAnswers {
  folder?: string | undefined;
  name?: string | undefined;
  language?: string | undefined;
  colour?: string | undefined;
  sections?: string | undefined;
  empty?: boolean | undefined;
}

/** Somebody who sits before the terminal. */
export interface Questioner {
  question(text: string): Promise<string>;
  /** Is told what is wrong with an answer, before the question comes again. */
  say(text: string): void;
}

/** An answer that cannot be taken, where nobody can be asked again. */
export class BadAnswer extends Error {}

/** A site that nobody has said anything of. */
const DEFAULTS = { folder: 'my-site', colour: '#0b5c55' };

/**
 * The answers of a command line and, where somebody sits before the terminal, of the questions for what it leaves out.
 * @param terminal undefined where nobody is to be asked: what is left out is as most sites have it
 * @param languages those that the engine has, the first of them for somebody whose computer speaks none
 * @param spoken the language of this computer
 * @throws BadAnswer where something given cannot be
 */
export async function askAnswers(
  given: GivenAnswers,
  terminal: Questioner | undefined,
  languages: readonly string[],
  spoken: string,
): Promise<SiteAnswers> {
  let texts = starterTextsFor(given.language ?? spoken);
  const ask = async (
    wanted: string | undefined,
    question: string,
    otherwise: string,
    faultOf: (answer: string) => Fault,
  ) => {
    for (let answer = wanted; ; answer = undefined) {
      answer ??= terminal
        ? (await terminal.question(`${question} (${otherwise}): `)).trim() || otherwise
        : otherwise;
      const fault = faultOf(answer);
      if (fault === undefined) return answer;
      if (!terminal) throw new BadAnswer(fault);
      terminal.say(fault);
    }
  };
  const folder = await ask(given.folder, texts.askFolder, DEFAULTS.folder, (each) =>
    folderFault(each, texts),
  );
  const likely = languages.find((each) => each === spoken) ?? languages[0] ?? spoken;
  const language = await ask(
    given.language,
    `${texts.askLanguage} ${languages.join(' | ')}`,
    likely,
    (each) => languageFault(each, languages, texts),
  );
  texts = starterTextsFor(language);
  const name = await ask(given.name, texts.askName, texts.defaultName, () => undefined);
  const colour = await ask(given.colour, texts.askColour, DEFAULTS.colour, (each) =>
    colourFault(each, texts),
  );
  const empty = given.empty === true;
  const named = (list: string) => {
    const sections = sectionsOf(list, texts);
    return 'fault' in sections ? sections.fault : undefined;
  };
  const list = empty
    ? ''
    : await ask(
        given.sections,
        texts.askSections,
        SECTIONS.map((each) => texts.sections[each] ?? each).join(', '),
        named,
      );
  const sections = sectionsOf(list, texts);
  return { folder, name, language, colour, sections: 'fault' in sections ? [] : sections, empty };
}
