/** The looks of the review page; it stands alone, so it brings them along. */
export const REVIEW_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d5dae1, #3a414c); --paper: light-dark(#fff, #1d2127);
  --ground: light-dark(#eef1f5, #121519); --ink: light-dark(#1b2430, #e6e9ee); --soft: light-dark(#5a6675, #9aa6b5);
  --warn: light-dark(#8a4b00, #ffbe6b); --warn-ground: light-dark(#fff4e0, #33260f); --bad: light-dark(#a3152a, #ff9aa8);
  --done: light-dark(#e7f6ec, #12301d); --focus: light-dark(#1456c8, #8fb8ff); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.6;
  font-family: "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
header { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; align-items: center;
  padding: .7rem 1.2rem; background: var(--paper); border-bottom: 1px solid var(--line); }
h1 { font-size: 1.1rem; margin: 0; }
header p { margin: 0; color: var(--soft); }
label, button { font: inherit; cursor: pointer; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
main { padding: 1rem 1.2rem 6rem; display: grid; gap: 1rem; }
article { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; scroll-margin-top: 6rem; }
article.done { background: var(--done); }
article > h2 { display: flex; gap: .8rem; align-items: baseline; justify-content: space-between; margin: 0;
  padding: .5rem 1rem; font-size: 1rem; border-bottom: 1px solid var(--line); }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; padding: 1rem; align-items: start; }
@media (max-width: 60rem) { .columns { grid-template-columns: 1fr; } }
.original img { display: block; width: 100%; height: auto; border: 1px solid var(--line); margin-bottom: .5rem; }
.ours { overflow-wrap: anywhere; }
.ours > h3:first-child { font-size: 1.25rem; margin: 0 0 .5rem; }
.ours h3 { font-size: 1.05rem; margin: .8rem 0 .2rem; }
.ours p, .ours ul, .ours ol { margin: .3rem 0; }
.ours img { max-width: 100%; max-height: 16rem; display: block; margin: .4rem 0; }
.ours table { border-collapse: collapse; margin: .5rem 0; font-size: .9rem; }
.ours th, .ours td { border: 1px solid var(--line); padding: .15rem .5rem; text-align: left; vertical-align: top; }
.ours .link { text-decoration: underline; }
.kind, .empty { color: var(--soft); font-size: .9rem; }
.notes { border-left: 3px solid var(--line); padding-left: .8rem; margin-top: .8rem; color: var(--soft); }
.messages { list-style: none; margin: 0; padding: 0 1rem .8rem; font-size: .9rem; }
.messages li { border-left: 4px solid currentcolor; padding: .3rem .8rem; margin-top: .4rem; color: var(--soft); }
.messages li.warning { color: var(--warn); background: var(--warn-ground); }
.messages li.error { color: var(--bad); }
.messages small { display: block; }
details { padding: 0 1rem .8rem; }
pre { white-space: pre-wrap; background: var(--ground); padding: .8rem; border-radius: 6px; font-size: .85rem; }
body.warned article:not(.warned), body.open article.done { display: none; }
.badge { font-weight: 400; font-size: .85rem; color: var(--soft); }
`;

/** Filters, ticks that stay, and the keys j and k for the next and the last slide. */
export const REVIEW_SCRIPT = `
const key = 'review ' + document.body.dataset.document;
const load = () => { try { return new Set(JSON.parse(localStorage.getItem(key) || '[]')); } catch { return new Set(); } };
const done = load();
const boxes = [...document.querySelectorAll('article input')];
const show = () => {
  for (const box of boxes) { box.checked = done.has(box.value); box.closest('article').classList.toggle('done', box.checked); }
  document.querySelector('#count').textContent = boxes.filter((box) => box.checked).length;
};
addEventListener('change', ({ target }) => {
  if (target.dataset.filter) document.body.classList.toggle(target.dataset.filter, target.checked);
  else { target.checked ? done.add(target.value) : done.delete(target.value);
    try { localStorage.setItem(key, JSON.stringify([...done])); } catch { /* ticks last as long as the page */ } show(); }
});
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !['j', 'k', 'x'].includes(event.key)) return;
  const shown = [...document.querySelectorAll('article')].filter((article) => article.offsetParent !== null);
  const at = shown.findIndex((article) => article.getBoundingClientRect().bottom > 90);
  if (event.key === 'x') { shown[at]?.querySelector('input').click(); return; }
  shown[Math.max(0, at + (event.key === 'j' ? 1 : -1))]?.scrollIntoView();
});
show();
`;
