/** Whether a text is a bank in Moodle's GIFT: it calls itself so, or has categories, titles or answers as only GIFT has. */
export function isGift(text: string, file: string): boolean {
  if (/\.gift(\.txt)?$/i.test(file)) return true;
  if (/\.(md|markdown|csv|tsv)$/i.test(file)) return false;
  return (
    /^\$CATEGORY:/m.test(text) ||
    /^::[^\n]{1,300}?::[^{]{0,2000}(?<!\\)\{/m.test(text) ||
    /(?<!\\)\{\s*(?:[=~][^{}=~]*[=~][^{}]*|=[^{}]*|#\s*[=~\d.-][^{}]*|T|F|TRUE|FALSE)\}[^\S\n]*$/m.test(text)
  );
}
