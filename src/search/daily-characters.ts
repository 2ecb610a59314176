/** The 3,755 characters in daily use, in the order of their readings: the first level of GB/T 2312. */
export function dailyCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  const decoded = new TextDecoder('gb2312').decode(Uint8Array.from(bytes));
  // The last row has five places without a character.
  return [...decoded].filter((character) => /^\p{Script=Han}$/u.test(character));
}
