/** Shows the terms whose name, other names or meaning have what is typed. */
const filter = document.querySelector<HTMLElement>('[data-glossary-filter]');
const input = filter?.querySelector('input');
const found = filter?.querySelector<HTMLElement>('[role="status"]');
if (filter && input && found) {
  const groups = [...document.querySelectorAll<HTMLElement>('.terms-group')].map((group) => ({
    group,
    terms: [...group.querySelectorAll<HTMLElement>('.terms > div')].map((term) => ({
      term,
      text: (term.textContent ?? '').toLowerCase(),
    })),
  }));
  filter.hidden = false;
  input.addEventListener('input', (event) => {
    // Letters of an input method that is still open are no word.
    if (event instanceof InputEvent && event.isComposing) return;
    show(input.value.trim().toLowerCase());
  });
  input.addEventListener('compositionend', () => show(input.value.trim().toLowerCase()));

  function show(typed: string): void {
    let count = 0;
    for (const { group, terms } of groups) {
      let own = 0;
      for (const { term, text } of terms) {
        term.hidden = !text.includes(typed);
        if (!term.hidden) own++;
      }
      group.hidden = own === 0;
      count += own;
    }
    if (found) found.textContent = count === 0 ? (found.dataset.none ?? '') : '';
  }
}
