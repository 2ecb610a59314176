import { xml, xmlDocument } from '../../model/xml.ts';
import type { BankQuestion } from './bank-question.ts';
import { QTI, qtiItem } from './qti-item.ts';

/** What a package is made of. */
export interface QtiBank {
  /** Id of the course or deck. */
  name: string;
  title: string;
  language: string;
  /** Decks in their order, with their titles. */
  decks: readonly { id: string; title: string; questions: readonly BankQuestion[] }[];
  /** Pictures by deck and address in its text. */
  pictures: ReadonlyMap<string, ReadonlyMap<string, { file: string; bytes: Uint8Array }>>;
}

const CP = 'http://www.imsglobal.org/xsd/imscp_v1p1';

/** The files of an IMS package of QTI 2.1: a manifest, one test with a section a deck, one item a question, its pictures. */
export function qtiPackage(bank: QtiBank): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  const items = bank.decks.flatMap(({ id: deck, questions }) =>
    questions.map((question) => {
      const identifier = identifierOf(question.id);
      const used = new Set<string>();
      const text = qtiItem(question, identifier, bank.language, (address) => {
        const picture = bank.pictures.get(deck)?.get(address);
        if (!picture) return undefined;
        used.add(picture.file);
        files.set(picture.file, picture.bytes);
        return `../${picture.file}`;
      });
      const href = `items/${identifier}.xml`;
      files.set(href, text);
      return { identifier, href, deck, files: [href, ...used] };
    }),
  );
  files.set('assessment.xml', test(bank, items));
  files.set('imsmanifest.xml', manifest(bank, items));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Item {
  identifier: string;
  href: string;
  deck: string;
  files: readonly string[];
}

/** An identifier as QTI takes it (NCName, without what some systems stumble over), of names in any script. */
export function identifierOf(name: string): string {
  return `q-${name.replace(/[^\w-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`)}`;
}

function test({ name, title, decks }: QtiBank, items: readonly Item[]): string {
  const sections = decks.map((deck) =>
    xml(
      'assessmentSection',
      { identifier: `section-${identifierOf(deck.id)}`, title: deck.title, visible: 'true' },
      items
        .filter((item) => item.deck === deck.id)
        .map(({ identifier, href }) => xml('assessmentItemRef', { identifier, href })),
    ),
  );
  return xmlDocument(
    xml(
      'assessmentTest',
      {
        xmlns: QTI,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${QTI} ${QTI}.xsd`,
        identifier: `test-${identifierOf(name)}`,
        title,
      },
      [
        xml(
          'testPart',
          { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
          sections,
        ),
      ],
    ),
  );
}

/** `imsmanifest.xml` (IMS Content Packaging 1.1.4, and QTI 2.1 Metadata and Usage Data, 5). */
function manifest({ name }: QtiBank, items: readonly Item[]): string {
  return xmlDocument(
    xml('manifest', { xmlns: CP, identifier: `manifest-${identifierOf(name)}` }, [
      xml('metadata', {}, [xml('schema', {}, 'QTIv2.1 Package'), xml('schemaversion', {}, '1.0.0')]),
      xml('organizations'),
      xml('resources', {}, [
        xml('resource', { identifier: 'test', type: 'imsqti_test_xmlv2p1', href: 'assessment.xml' }, [
          xml('file', { href: 'assessment.xml' }),
          ...items.map(({ identifier }) => xml('dependency', { identifierref: identifier })),
        ]),
        ...items.map(({ identifier, href, files }) =>
          xml(
            'resource',
            { identifier, type: 'imsqti_item_xmlv2p1', href },
            files.map((file) => xml('file', { href: file })),
          ),
        ),
      ]),
    ]),
  );
}
