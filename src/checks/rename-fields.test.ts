import { expect, it } from 'vitest';
import { parseContent } from '../content/parse-content.ts';
import { withRenamedFields } from './rename-fields.ts';

const SITE =
  '# color: as on the sign\r\nname: 酒店\ntagline: 一句话\norganization: 酒店\ncolor:   "#123456" # the sign\n';

function messagesOf(text: string) {
  const sources = [{ path: 'site.yaml', text }];
  return parseContent({ folder: 'content', sources, paths: ['site.yaml'], publicPaths: [] }).messages;
}

it('writes names of fields as they are called now, and leaves the rest to the byte', () => {
  const { text, renamed } = withRenamedFields(SITE, messagesOf(SITE));
  expect(renamed).toBe(2);
  expect(text).toBe(SITE.replace('organization', 'organisation').replace('\ncolor:', '\ncolour:'));
});

it('touches nothing where a name is only wrong', () => {
  const text = 'name: a\ntagline: b\norganisation: c\ncolourr: "#123456"\n';
  expect(withRenamedFields(text, messagesOf(text))).toEqual({ text, renamed: 0 });
});
