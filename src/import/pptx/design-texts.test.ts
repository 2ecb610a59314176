import { expect, it } from 'vitest';
import { parseXml } from '../ooxml/xml.ts';
import { designTexts, showsDesign } from './design-texts.ts';

const NAMESPACES =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const shape = (inside: string, properties = '<p:cNvPr id="1" name="x"/><p:nvPr/>') =>
  `<p:sp><p:nvSpPr>${properties}</p:nvSpPr><p:txBody><a:p>${inside}</a:p></p:txBody></p:sp>`;
const layout = (...shapes: string[]) =>
  parseXml(
    Buffer.from(
      `<p:sldLayout ${NAMESPACES} showMasterSp="0"><p:cSld><p:spTree>${shapes.join('')}</p:spTree></p:cSld></p:sldLayout>`,
    ),
    'layout',
  );
const run = (text: string) => `<a:r><a:t>${text}</a:t></a:r>`;

it('finds what a layout writes on every slide, and neither placeholders, fields, single signs nor what is hidden', () => {
  const root = layout(
    shape(run('内部资料，') + run('请勿外传')),
    shape(run('单击此处编辑标题'), '<p:cNvPr id="2" name="t"/><p:nvPr><p:ph type="title"/></p:nvPr>'),
    shape('<a:fld type="slidenum"><a:t>第一页</a:t></a:fld>'),
    shape(run('★')),
    shape(run('草稿时用'), '<p:cNvPr id="3" name="h" hidden="1"/><p:nvPr/>'),
  );
  expect(designTexts(root)).toEqual(['内部资料，请勿外传']);
  expect(showsDesign(root)).toBe(false);
});
