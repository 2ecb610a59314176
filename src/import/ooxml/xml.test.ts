import { describe, expect, it } from 'vitest';
import { parseXml } from './xml.ts';

const parse = (xml: string | Uint8Array) =>
  parseXml(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, 'part.xml');
const P = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

describe('an XML part', () => {
  it('has the standard prefixes whatever the file writes, in transitional and strict namespaces', () => {
    expect(parse(`<q:sld xmlns:q="${P}"/>`).name).toBe('p:sld');
    expect(parse(`<sld xmlns="http://purl.oclc.org/ooxml/presentationml/main"/>`).name).toBe('p:sld');
    const nested = parse(`<x:a xmlns:x="${P}"><x:b xmlns:x="${A}"/><x:c/></x:a>`);
    expect(nested.elements.map(({ name }) => name)).toEqual(['a:b', 'p:c']);
    expect(parse('<a xmlns="urn:else"/>').name).toBe('{urn:else}a');
  });

  it('gives attributes by canonical name and as the types of the standard', () => {
    const element = parse(
      `<a xmlns:s="http://purl.oclc.org/ooxml/officeDocument/relationships" s:embed="rId1" n="12" b="on" c="0"/>`,
    );
    expect(element.attribute('r:embed')).toBe('rId1');
    expect([element.integer('n'), element.integer('none')]).toEqual([12, undefined]);
    expect([element.boolean('b'), element.boolean('c'), element.boolean('none')]).toEqual([
      true,
      false,
      undefined,
    ]);
  });

  it('reads on without checks where an element is missing', () => {
    expect(parse('<a><b>text</b></a>').first('b', 'c', 'd').text).toBe('');
    expect(parse('<a><b>te<![CDATA[<x>]]>xt</b></a>').first('b').text).toBe('te<x>xt');
  });

  it('keeps the order of descendants and is safe at any depth', () => {
    const depth = 40_000;
    const deep = parse(`${'<g>'.repeat(depth)}<t i="1"/><t i="2"/>${'</g>'.repeat(depth)}`);
    expect(deep.descendants('t').map((t) => t.attribute('i'))).toEqual(['1', '2']);
  });

  it.each([
    ['UTF-8 with byte order mark', [...new TextEncoder().encode('\ufeff<a>汉</a>')]],
    ['UTF-16', [0xff, 0xfe, ...Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>汉</a>', 'utf16le')]],
    [
      'GB 18030',
      [...Buffer.from('<?xml version="1.0" encoding="GB18030"?><a>'), 0xba, 0xba, ...Buffer.from('</a>')],
    ],
  ])('is decoded from %s', (_, bytes) => {
    expect(parse(Uint8Array.from(bytes)).text).toBe('汉');
  });

  it.each([
    ['declares entities', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'document-type'],
    [
      'names a file as entity',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      'document-type',
    ],
    ['is not closed', '<a><b>', 'broken-xml'],
    ['has too much text', `<a>${'字'.repeat(2_000_001)}</a>`, 'broken-xml'],
    ['has too many elements', `<a>${'<b/>'.repeat(500_001)}</a>`, 'broken-xml'],
    ['nests too deep', `${'<a>'.repeat(50_002)}`, 'broken-xml'],
    ['has an encoding that does not exist', '<?xml version="1.0" encoding="no-such"?><a/>', 'broken-xml'],
  ])('is refused when it %s', (_, xml, rule) => {
    expect(() => parse(xml)).toThrow(
      expect.objectContaining({ rule, message: expect.stringContaining('part.xml') }),
    );
  });
});
