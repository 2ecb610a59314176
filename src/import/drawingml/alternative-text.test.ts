import { expect, test } from 'vitest';
import { XmlElement } from '../ooxml/xml.ts';
import { alternativeText } from './alternative-text.ts';

const read = (descr: string) => alternativeText(new XmlElement('wp:docPr', { descr }, []));

test.each(['前台\n接待 客人', 'Owner avatar', 'Kühlschrank', 'LOGO', 'T-Shirt', 'A4', '3 层楼梯'])(
  'the description %j stays',
  (text) => expect(read(text)).toBe(text.replace('\n', ' ')),
);

test.each([
  'image1.png',
  '图片 3',
  'u=1234567,89&fm=26',
  'cbonds_logo_eng',
  '微信图片_20240611',
  '大堂_新',
  'aux-bullet',
  'waste2',
  'empty',
  'A duck. Description automatically generated',
])('%j is a name or a guess that no person wrote for readers', (text) => expect(read(text)).toBe(''));
