/** The element of the page that is marked `data-<name>`. */
export function find<E extends HTMLElement = HTMLElement>(name: string): E | null {
  return document.querySelector<E>(`[data-${name}]`);
}

/** Sets the text of the element marked `data-<name>`, if it is another one: screen readers speak again what is set again. */
export function setText(name: string, text: string): void {
  const box = find(name);
  if (box && box.textContent !== text) box.textContent = text;
}

/** Calls back when the element marked `data-<name>` is clicked. */
export function onClick(name: string, press: () => void): void {
  find(name)?.addEventListener('click', press);
}
