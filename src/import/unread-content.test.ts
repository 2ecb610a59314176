import { expect, test } from 'vitest';
import type { Block } from '../model/deck.ts';
import { Relationships } from './ooxml/relationships.ts';
import { XmlElement } from './ooxml/xml.ts';
import { findUnread } from './unread-content.ts';

const text = (words: string) => new XmlElement('a:t', {}, [words]);
const holding = (...content: XmlElement[]) => new XmlElement('p:sp', {}, content);
const paragraph = (words: string): Block => ({ type: 'paragraph', runs: [{ text: words }] });
const find = (elements: XmlElement[], blocks: Block[], relationships = new Relationships([])) =>
  findUnread(elements, { title: '标题', blocks }, relationships);
const picture = { id: 'rId1', kind: 'image', target: 'ppt/media/a.png', external: false };

test('text that is written, whole or in a longer text, is read', () => {
  expect(
    find([holding(text('标题'), text('1. 先听'), text('再记'))], [paragraph('先听，再记')]).texts,
  ).toEqual([]);
});

test('text that is nowhere is found', () => {
  expect(find([holding(text('先听完'))], [paragraph('再记')]).texts).toEqual(['先听完']);
});

test('of alternatives one is enough', () => {
  const alternatives = new XmlElement('mc:AlternateContent', {}, [
    new XmlElement('mc:Choice', {}, [text('新的写法')]),
    new XmlElement('mc:Fallback', {}, [text('旧的写法')]),
  ]);
  expect(find([alternatives], [paragraph('旧的写法')]).texts).toEqual([]);
  expect(find([alternatives], []).texts).toEqual(['新的写法']);
});

test('a part that the elements name and no reader asked for is found', () => {
  const blip = new XmlElement('a:blip', { 'r:embed': 'rId1' }, []);
  const relationships = new Relationships([picture]);
  expect(find([blip], [], relationships).parts).toEqual(['picture']);
  expect(find([], [], relationships).parts).toEqual([]);
  relationships.get('rId1');
  expect(find([blip], [], relationships).parts).toEqual([]);
});
