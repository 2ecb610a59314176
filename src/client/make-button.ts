/** A button with a word on it and, where that is a sign, its name. */
export function makeButton(text: string, name: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  if (name !== text) button.setAttribute('aria-label', name);
  button.addEventListener('click', press);
  return button;
}
