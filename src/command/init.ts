import { existsSync, readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { editorSettings } from '../content/reference/json-schemas.ts';
import { siteSchema } from '../content/schemas/site.ts';
import { commandTextsFor } from '../i18n/texts.ts';
import { askAnswers, BadAnswer } from '../starter/ask-answers.ts';
import { readPackages } from '../starter/read-packages.ts';
import { hostFiles, readTemplates, TEMPLATE_LANGUAGES } from '../starter/read-templates.ts';
import { siteFiles } from '../starter/site-files.ts';
import { type StarterTexts, starterTextsFor } from '../starter/starter-texts.ts';
import { copyInto, filesInTheWay, writeNewFiles } from '../starter/write-files.ts';
import { CommandEnd, readCommandLine } from './command-line.ts';
import { isRightNode, nodeOfNpm } from './right-node.ts';
import { spokenLanguage } from './spoken-language.ts';

const HOSTS = ['github', 'netlify', 'cloudflare', 'docker'];

/** `lectern init`: a new site, or what a host needs for one. */
export async function run(args: readonly string[]): Promise<number> {
  const spoken = spokenLanguage();
  const { values, positionals } = readCommandLine(
    args,
    starterTextsFor(spoken).usage,
    {
      name: { type: 'string' },
      language: { type: 'string' },
      colour: { type: 'string' },
      sections: { type: 'string' },
      empty: { type: 'boolean' },
      deploy: { type: 'string' },
      from: { type: 'string' },
      yes: { type: 'boolean', short: 'y' },
    },
    commandTextsFor(spoken),
  );
  const [folder] = positionals;
  const hosts = hostsOf(values.deploy, starterTextsFor(values.language ?? spoken));
  if (folder === undefined && hosts.length > 0) return addHosts('.', hosts, starterTextsFor(spoken));
  const terminal =
    !values.yes && process.stdin.isTTY
      ? createInterface({ input: process.stdin, output: process.stdout })
      : undefined;
  const somebody = terminal && {
    question: (text: string) => terminal.question(text),
    say: (text: string) => console.error(text),
  };
  try {
    const answers = await askAnswers({ folder, ...values }, somebody, languages(), spoken);
    const texts = starterTextsFor(answers.language);
    const target = resolve(answers.folder);
    const inTheWay = filesInTheWay(target);
    if (inTheWay.length > 0) throw new BadAnswer(texts.folderInUse(answers.folder, inTheWay.join(', ')));
    const { tarball, ...packages } = readPackages(values.from, !isRightNode(nodeOfNpm()));
    const templates = readTemplates(answers.language);
    const site = siteFiles(templates, { ...answers, folder: target }, texts.tagline, packages);
    const editor = JSON.stringify(editorSettings('./node_modules/lectern/schemas'), null, 2);
    const files = new Map([...site, ['.vscode/settings.json', `${editor}\n`]]);
    writeNewFiles(target, files);
    if (tarball) copyInto(target, tarball.from, tarball.path);
    console.log(texts.written(answers.folder, files.size));
    if (hosts.length > 0) addHosts(target, hosts, texts);
    if (packages.node) console.log(texts.oldNode(nodeOfNpm()));
    console.log(nextSteps(relative(process.cwd(), target), texts));
    return 0;
  } catch (error) {
    if (error instanceof BadAnswer) throw new CommandEnd(2, error.message);
    throw error;
  } finally {
    terminal?.close();
  }
}

/** Those that the interface is written in and that there is sample content in. */
function languages(): string[] {
  const known = new Set<string>(siteSchema.shape.language.unwrap().options);
  return TEMPLATE_LANGUAGES.filter((each) => known.has(each));
}

function hostsOf(list: string | undefined, texts: StarterTexts): string[] {
  const hosts = list?.split(',') ?? [];
  for (const host of hosts)
    if (!HOSTS.includes(host)) throw new CommandEnd(2, texts.badHost(host, HOSTS.join(', ')));
  return hosts;
}

function addHosts(folder: string, hosts: readonly string[], texts: StarterTexts): number {
  if (!existsSync(folder) || !readdirSync(folder).some((name) => name.startsWith('astro.config.')))
    throw new CommandEnd(2, texts.noSite);
  const files = new Map(hosts.flatMap((host) => [...hostFiles(host)]));
  const left = writeNewFiles(folder, files);
  const written = [...files.keys()].filter((path) => !left.includes(path));
  if (written.length > 0) console.log(texts.deployWritten(written.join(', ')));
  if (left.length > 0) console.log(texts.deployLeft(left.join(', ')));
  return 0;
}

const nextSteps = (folder: string, { next }: StarterTexts) =>
  [
    next,
    ...(folder === '' ? [] : [`  cd ${/\s/.test(folder) ? `"${folder}"` : folder}`]),
    '  npm install',
    '  npm start',
  ].join('\n');
