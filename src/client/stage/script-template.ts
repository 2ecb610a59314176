/**
 * Runs a script that waits in a `<template data-script="name">` of the page: an address on a
 * site, the script itself in a deck of one file. Once is enough, unless its address failed.
 */
export function runTemplate(name: string): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-script="${name}"]`);
  if (!template || template.dataset.loaded) return;
  template.dataset.loaded = 'yes';
  const copy = document.importNode(template.content, true);
  copy.querySelector('script')?.addEventListener('error', () => delete template.dataset.loaded);
  document.head.append(copy);
}
