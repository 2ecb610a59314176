import { lineRule } from './extract.ts';

/** The letters of the two filler passages that templates carry: PowerPoint's and the printers'. */
const PASSAGES = [
  'Lorem ipsum dolor sit amet consectetuer adipiscing elit Maecenas porttitor congue massa Fusce posuere magna sed pulvinar ultricies purus lectus malesuada libero sit amet commodo magna eros quis urna Nunc viverra imperdiet enim Fusce est Vivamus a tellus Pellentesque habitant morbi tristique senectus et netus et malesuada fames ac turpis egestas Proin pharetra nonummy pede Mauris et orci',
  'Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua Ut enim ad minim veniam quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur Excepteur sint occaecat cupidatat non proident sunt in culpa qui officia deserunt mollit anim id est laborum',
].map((passage) => passage.replace(/ /g, '').toLowerCase());

/** How far `text` follows a passage from its beginning, spaces and punctuation aside; 0 below "Lorem ipsum". */
function fillerLength(text: string): number {
  let longest = 0;
  for (const passage of PASSAGES) {
    let letters = 0;
    let end = 0;
    for (let at = 0; at < text.length && letters < passage.length; at++) {
      const char = (text[at] ?? '').toLowerCase();
      if (/[\s,.]/.test(char)) continue;
      if (char !== passage[letters]) break;
      letters++;
      end = at + 1;
    }
    if (letters >= 'loremipsum'.length) longest = Math.max(longest, end);
  }
  return longest;
}

/** Takes away the "Lorem ipsum" of a template, also where its letters were run together. */
export const fillerText = lineRule('filler-text', "a template's filler text", (text) => {
  const removed: string[] = [];
  let rest = text;
  let cleaned = '';
  for (let start = rest.search(/lorem/i); start !== -1; start = rest.search(/lorem/i)) {
    const length = fillerLength(rest.slice(start));
    cleaned += rest.slice(0, start);
    if (length === 0) {
      cleaned += rest.slice(start, start + 'lorem'.length);
      rest = rest.slice(start + 'lorem'.length);
      continue;
    }
    removed.push(rest.slice(start, start + length));
    rest = rest.slice(start + length).replace(/^\s*\.?\s*/, '\n');
  }
  return { text: cleaned + rest, removed };
});
