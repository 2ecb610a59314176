import { describe, expect, it } from 'vitest';
import { readRelationships, relationshipsPartOf } from './relationships.ts';
import { parseXml } from './xml.ts';

const read = (target: string, part: string, mode = '') =>
  readRelationships(
    parseXml(
      new TextEncoder().encode(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/image" Target="${target}" ${mode}/>
        </Relationships>`,
      ),
      'x.rels',
    ),
    part,
  );

describe('relationships', () => {
  it.each([
    ['../media/a.png', 'ppt/slides/slide1.xml', 'ppt/media/a.png'],
    ['/ppt/media/a.png', 'ppt/slides/slide1.xml', 'ppt/media/a.png'],
    ['media\\a.png', 'ppt/presentation.xml', 'ppt/media/a.png'],
    ['ppt/presentation.xml', '', 'ppt/presentation.xml'],
    ['%E5%9B%BE.png', 'ppt/x.xml', 'ppt/图.png'],
    ['../../../../etc/passwd', 'ppt/slides/slide1.xml', 'etc/passwd'],
  ])('lead from %s in %s to %s', (target, part, expected) => {
    expect(read(target, part).part('image')).toBe(expected);
  });

  it('keep addresses outside of the package as written and apart from parts', () => {
    const relationships = read('https://example.org/../a.png', 'ppt/x.xml', 'TargetMode="External"');
    expect(relationships.get('rId1')).toMatchObject({
      external: true,
      target: 'https://example.org/../a.png',
    });
    expect(relationships.part('image')).toBeUndefined();
  });

  it('stand beside their part', () => {
    expect(relationshipsPartOf('ppt/slides/slide1.xml')).toBe('ppt/slides/_rels/slide1.xml.rels');
    expect(relationshipsPartOf('')).toBe('_rels/.rels');
  });
});
