/**
 * Takes up the scripts and sheets that wait in a `<template data-script="name">` of the page, in their order:
 * addresses on a site, they themselves in a deck of one file. Once is enough, unless an address failed.
 */
export function runTemplate(name: string): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-script="${name}"]`);
  if (!template || template.dataset.loaded) return;
  template.dataset.loaded = 'yes';
  const copy = document.importNode(template.content, true);
  for (const script of copy.querySelectorAll('script')) {
    // Scripts put in by a script do not wait for each other, unless told so.
    script.async = false;
    script.addEventListener('error', () => delete template.dataset.loaded);
  }
  document.head.append(copy);
}
