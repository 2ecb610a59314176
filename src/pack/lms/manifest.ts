import { duration } from '../../learning/data-formats.ts';
import { type XmlElement, xml, xmlDocument } from '../../model/xml.ts';
import { launchFile } from './launch-page.ts';
import type { PackedCourse, PackedDeck } from './packed-course.ts';

/** An id as XML takes it (NCName), of names in any script. */
export function xmlId(kind: string, name: string): string {
  return `${kind}-${name.replace(/[^\w-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`)}`;
}

/** Address of a file in a manifest. */
const hrefOf = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/**
 * `imsmanifest.xml` of SCORM 1.2 (Content Aggregation Model 1.2, 2.3): one item a deck, in the order of the course.
 * @param files paths of the package
 */
export function manifest12(course: PackedCourse, files: readonly string[]): string {
  const organization = xmlId('course', course.id);
  return xmlDocument(
    xml(
      'manifest',
      {
        identifier: xmlId('manifest', course.id),
        version: '1.0',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
        'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation':
          'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
      },
      [
        metadata12('1.2', course, minutesOf(course)),
        xml('organizations', { default: organization }, [
          xml('organization', { identifier: organization }, [
            xml('title', {}, course.title),
            ...course.decks.map((deck) => item12(deck, course)),
          ]),
        ]),
        resources(course, files, 'adlcp:scormtype'),
      ],
    ),
  );
}

function item12(deck: PackedDeck, course: PackedCourse): XmlElement {
  const { pass } = deck;
  return xml(
    'item',
    { identifier: xmlId('item', deck.deck), identifierref: xmlId('sco', deck.deck), isvisible: 'true' },
    [
      xml('title', {}, deck.title),
      xml('metadata', {}, [lom12({ ...deck, language: course.language }, deck.minutes)]),
      ...(pass === undefined ? [] : [xml('adlcp:masteryscore', {}, String(pass))]),
    ],
  );
}

const metadata12 = (version: string, about: About, minutes: number) =>
  xml('metadata', {}, [
    xml('schema', {}, 'ADL SCORM'),
    xml('schemaversion', {}, version),
    lom12(about, minutes),
  ]);

interface About {
  title: string;
  summary: string;
  language: string;
}

/** IMS Learning Resource Meta-Data 1.2.1. */
function lom12({ title, summary, language }: About, minutes: number): XmlElement {
  const words = (name: string, text: string) =>
    xml(`imsmd:${name}`, {}, [xml('imsmd:langstring', { 'xml:lang': language }, text)]);
  return xml('imsmd:lom', {}, [
    xml('imsmd:general', {}, [
      words('title', title),
      xml('imsmd:language', {}, language),
      ...(summary === '' ? [] : [words('description', summary)]),
    ]),
    xml('imsmd:educational', {}, [
      xml('imsmd:typicallearningtime', {}, [xml('imsmd:datetime', {}, duration(minutes * 60_000))]),
    ]),
  ]);
}

/** `imsmanifest.xml` of SCORM 2004, 4th edition: what the rule of the course does not name counts for nothing there. */
export function manifest2004(course: PackedCourse, files: readonly string[]): string {
  const organization = xmlId('course', course.id);
  return xmlDocument(
    xml(
      'manifest',
      {
        identifier: xmlId('manifest', course.id),
        version: '1.0',
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
        'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
        'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
        'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
        'xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        xml('metadata', {}, [
          xml('schema', {}, 'ADL SCORM'),
          xml('schemaversion', {}, '2004 4th Edition'),
          lom2004(course, minutesOf(course)),
        ]),
        xml('organizations', { default: organization }, [
          xml('organization', { identifier: organization }, [
            xml('title', {}, course.title),
            ...course.decks.map((deck) => item2004(deck, course)),
            xml('imsss:sequencing', {}, [xml('imsss:controlMode', { choice: 'true', flow: 'true' })]),
          ]),
        ]),
        resources(course, files, 'adlcp:scormType'),
      ],
    ),
  );
}

function item2004(deck: PackedDeck, course: PackedCourse): XmlElement {
  const { pass, read } = deck;
  const counts = read || pass !== undefined;
  const scaled = pass === undefined ? undefined : String(pass / 100);
  return xml(
    'item',
    { identifier: xmlId('item', deck.deck), identifierref: xmlId('sco', deck.deck), isvisible: 'true' },
    [
      xml('title', {}, deck.title),
      xml('metadata', {}, [lom2004({ ...deck, language: course.language }, deck.minutes)]),
      xml('imsss:sequencing', {}, [
        xml('imsss:rollupRules', {
          rollupObjectiveSatisfied: String(pass !== undefined),
          rollupProgressCompletion: String(counts),
          objectiveMeasureWeight: pass === undefined ? '0.0' : '1.0',
        }),
        ...(scaled === undefined
          ? []
          : [
              xml('imsss:objectives', {}, [
                xml(
                  'imsss:primaryObjective',
                  { objectiveID: xmlId('pass', deck.deck), satisfiedByMeasure: 'true' },
                  [xml('imsss:minNormalizedMeasure', {}, scaled)],
                ),
              ]),
            ]),
        xml('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
      ]),
    ],
  );
}

/** IEEE 1484.12.3 (LOM). */
function lom2004({ title, summary, language }: About, minutes: number): XmlElement {
  const words = (name: string, text: string) =>
    xml(`lom:${name}`, {}, [xml('lom:string', { language }, text)]);
  return xml('lom:lom', {}, [
    xml('lom:general', {}, [
      words('title', title),
      xml('lom:language', {}, language),
      ...(summary === '' ? [] : [words('description', summary)]),
    ]),
    xml('lom:educational', {}, [
      xml('lom:typicalLearningTime', {}, [xml('lom:duration', {}, duration(minutes * 60_000))]),
    ]),
  ]);
}

/** One content object a deck, and what they all need as an asset. */
function resources(course: PackedCourse, files: readonly string[], type: string): XmlElement {
  const launches = course.decks.map(({ deck }) => launchFile(deck));
  const shared = files.filter((path) => !launches.includes(path));
  return xml('resources', {}, [
    ...course.decks.map(({ deck }) =>
      xml(
        'resource',
        { identifier: xmlId('sco', deck), type: 'webcontent', [type]: 'sco', href: hrefOf(launchFile(deck)) },
        [xml('file', { href: hrefOf(launchFile(deck)) }), xml('dependency', { identifierref: 'pages' })],
      ),
    ),
    xml(
      'resource',
      { identifier: 'pages', type: 'webcontent', [type]: 'asset' },
      shared.map((path) => xml('file', { href: hrefOf(path) })),
    ),
  ]);
}

const minutesOf = ({ decks }: PackedCourse) => decks.reduce((sum, { minutes }) => sum + minutes, 0);
