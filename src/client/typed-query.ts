/**
 * Tells of what is typed, but of nothing that an input method still holds: its half-written pinyin is no query.
 * @param typed called with the text; never twice with the same
 */
export function onTyped(input: HTMLInputElement, typed: (text: string) => void): void {
  let before = input.value;
  const tell = () => {
    if (input.value === before) return;
    before = input.value;
    typed(before);
  };
  let composing = false;
  input.addEventListener('compositionstart', () => {
    composing = true;
  });
  // Safari ends the composition before it writes the text, others after.
  input.addEventListener('compositionend', () => {
    composing = false;
    tell();
  });
  input.addEventListener('input', (event) => {
    if (!composing && !(event instanceof InputEvent && event.isComposing)) tell();
  });
  // Enter takes what the input method offers, and searches for nothing yet.
  input.form?.addEventListener('submit', (event) => {
    if (!composing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
}
