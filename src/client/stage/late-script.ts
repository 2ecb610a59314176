import { runTemplate } from './script-template.ts';

/**
 * What a script offers that waits in a template of the page and is loaded when it is first asked for. The
 * script hands it over as the detail of an event `lectern:<name>`.
 * @param name of the template
 */
export function lateScript<Offer>(name: string): (use: (offer: Offer) => void) => void {
  let offered: { offer: Offer } | undefined;
  const waiting: ((offer: Offer) => void)[] = [];
  document.addEventListener(
    `lectern:${name}`,
    (event) => {
      offered = { offer: (event as CustomEvent<Offer>).detail };
      for (const use of waiting) use(offered.offer);
    },
    { once: true },
  );
  return (use) => {
    if (offered) return use(offered.offer);
    waiting.push(use);
    runTemplate(name);
  };
}
