/** An element with words in it. */
export function makeElement(tag: string, words = '', className = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = words;
  return made;
}
