import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { manifest12, manifest2004, xmlId } from './manifest.ts';
import type { PackedCourse } from './packed-course.ts';
import { cmi5Structure, tincanActivities } from './xapi-structure.ts';

const deck = (id: string, more: object = {}) => ({
  deck: id,
  title: `《${id}》 <1> & "2"`,
  summary: '一句话\u0000。',
  page: `decks/${id}/index.html`,
  slides: ['a'],
  quizzes: [],
  read: true,
  minutes: 12.5,
  ...more,
});
const course: PackedCourse = {
  id: 'basics',
  title: '客服基础',
  summary: '从头学起。',
  language: 'zh-CN',
  decks: [deck('接电话'), deck('quiz', { quizzes: ['q1'], pass: 80 }), deck('extra', { read: false })],
};
const files = ['launch-quiz.html', 'decks/接电话/index.html', 'scripts/a b.js'];

const schemasOf = (folder: string) => {
  const path = fileURLToPath(new URL(`../../../tests/standards/${folder}/`, import.meta.url));
  return readdirSync(path).map((fileName) => ({
    fileName,
    // libxml2 refuses IMS's own copy of it, for its default namespace.
    contents: readFileSync(
      fileName === 'ims_xml.xsd' ? `${path.replace('1.2', '2004')}xml.xsd` : path + fileName,
      'utf8',
    ),
  }));
};

/** One schema that names all that a manifest uses. */
const together = (imports: Record<string, string>) => ({
  fileName: 'all.xsd',
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${Object.entries(imports)
    .map(([file, namespace]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`,
});

/** libxml2 cannot use IMS's schema of metadata (“content model is not determinist”): its order is tested by itself. */
const withoutMetadata = (manifest: string) => manifest.replace(/\s*<imsmd:lom>[\s\S]*?<\/imsmd:lom>/g, '');

async function faultsOf(
  contents: string,
  folder: string,
  imports: Record<string, string>,
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents }],
    schema: [together(imports)],
    preload: schemasOf(folder),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

const OF_12 = {
  'imscp_rootv1p1p2.xsd': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  'adlcp_rootv1p2.xsd': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
};
const OF_2004 = {
  'imscp_v1p1.xsd': 'http://www.imsglobal.org/xsd/imscp_v1p1',
  'adlcp_v1p3.xsd': 'http://www.adlnet.org/xsd/adlcp_v1p3',
  'adlnav_v1p3.xsd': 'http://www.adlnet.org/xsd/adlnav_v1p3',
  'adlseq_v1p3.xsd': 'http://www.adlnet.org/xsd/adlseq_v1p3',
  'imsss_v1p0.xsd': 'http://www.imsglobal.org/xsd/imsss',
};

it('a manifest of SCORM 1.2 is valid against the schemas of ADL and IMS', async () => {
  const manifest = manifest12(course, files);
  expect(await faultsOf(withoutMetadata(manifest), 'scorm-1.2', OF_12)).toEqual([]);
  // IMS Learning Resource Meta-Data 1.2.1, general: title, catalogentry, language, description.
  expect(manifest).toMatch(
    /<imsmd:general>\s*<imsmd:title>[\s\S]*?<imsmd:language>zh-CN<[\s\S]*?<imsmd:description>/,
  );
  expect(manifest).toContain('<imsmd:datetime>PT0H37M30S</imsmd:datetime>');
  expect(manifest).toContain('<adlcp:masteryscore>80</adlcp:masteryscore>');
  expect(manifest.match(/<item /g)).toHaveLength(3);
});

it('a manifest of SCORM 2004 is valid against the schemas of ADL and IMS', async () => {
  const manifest = manifest2004(course, files);
  expect(await faultsOf(manifest, 'scorm-2004', OF_2004)).toEqual([]);
  expect(manifest).toContain('<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>');
  expect(manifest).toContain('rollupProgressCompletion="false"');
});

it('the schemas find a fault where there is one', async () => {
  const wrong = withoutMetadata(manifest12(course, files))
    .replace('<organizations', '<organisations')
    .replace('</organizations', '</organisations');
  expect(await faultsOf(wrong, 'scorm-1.2', OF_12)).not.toEqual([]);
});

it('names every content object and every file once, by ids that XML takes', () => {
  const manifest = manifest12(course, files);
  const ids = [...manifest.matchAll(/ identifier="([^"]*)"/g)].map(([, id]) => id ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z][\w-]*$/);
  expect(manifest).toContain('href="decks/%E6%8E%A5%E7%94%B5%E8%AF%9D/index.html"');
  expect(xmlId('item', '接电话')).toMatch(/^item-[\w-]+$/);
});

it('a cmi5 course structure says for each unit how to move on (cmi5, 13.2)', () => {
  const structure = cmi5Structure(course);
  expect([...structure.matchAll(/moveOn="(\w+)"/g)].map(([, word]) => word)).toEqual([
    'Completed',
    'CompletedAndPassed',
    'NotApplicable',
  ]);
  expect(structure).toContain('masteryScore="0.8"');
  expect(structure).toContain('<url>launch-quiz.html</url>');
  // 13.1.4: ids are IRIs, each once.
  const ids = [...structure.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(4);
});

it('tincan.xml launches the course at its first deck, and every deck by itself', () => {
  expect(tincanActivities(course).match(/<launch /g)).toHaveLength(4);
});
