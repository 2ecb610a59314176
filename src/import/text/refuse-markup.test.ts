import { expect, test } from 'vitest';
import { UnreadableFile } from '../unreadable-file.ts';
import { refuseMarkup } from './refuse-markup.ts';

test.each(['<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'])(
  '%s is refused as what it is',
  (text) => {
    expect(() => refuseMarkup(text)).toThrow(UnreadableFile);
  },
);

test('text that speaks of tags is text', () => {
  refuseMarkup('一、<html> 是什么\n<p>是段落。');
});
