/** The looks of the review page; it stands alone, so it brings them along. */
export const REVIEW_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d5dae1, #3a414c); --paper: light-dark(#fff, #1d2127);
  --ground: light-dark(#eef1f5, #121519); --ink: light-dark(#1b2430, #e6e9ee); --soft: light-dark(#566270, #9aa6b5);
  --warn: light-dark(#8a4b00, #ffbe6b); --warn-ground: light-dark(#fff4e0, #33260f); --bad: light-dark(#a3152a, #ff9aa8);
  --done: light-dark(#1a7f43, #7fd8a0); --done-ground: light-dark(#e7f6ec, #12301d); --focus: light-dark(#1456c8, #8fb8ff);
  --head: 6.2rem; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.6; display: grid;
  grid-template-columns: 9.5rem minmax(0, 1fr); grid-template-rows: auto 1fr;
  font-family: "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
header { position: sticky; top: 0; z-index: 1; grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .2rem 1.6rem;
  align-items: center; min-height: var(--head); padding: .6rem 1.2rem; background: var(--paper); border-bottom: 1px solid var(--line); }
h1 { font-size: 1.15rem; margin: 0; }
header p { margin: 0; color: var(--soft); }
header b { color: var(--ink); }
progress { width: 9rem; vertical-align: middle; accent-color: var(--done); }
fieldset { display: flex; gap: .2rem; border: 0; padding: 0; margin: 0; }
legend { position: absolute; clip-path: inset(50%); }
fieldset label { padding: .15rem .7rem; border: 1px solid var(--line); border-radius: 99px; }
fieldset label:has(:checked) { background: var(--ink); color: var(--paper); border-color: var(--ink); }
fieldset label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
fieldset input { position: absolute; opacity: 0; }
label { font: inherit; cursor: pointer; }
kbd { font: inherit; font-size: .85rem; padding: 0 .4em; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; color: var(--ink); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
article:focus-visible { outline: 0; }
nav { position: sticky; top: var(--head); align-self: start; max-height: calc(100vh - var(--head)); overflow: auto; padding: 1rem 0 1rem 1.2rem; }
nav ol { display: grid; grid-template-columns: repeat(4, 1fr); gap: 3px; margin: 0; padding: 0; list-style: none; }
nav a { display: block; text-align: center; font-size: .85rem; line-height: 1.75rem; border-radius: 4px; color: inherit;
  text-decoration: none; background: var(--paper); border: 1px solid var(--line); border-bottom-width: 3px; }
nav .warned a { border-bottom-color: var(--warn); background: var(--warn-ground); font-weight: 700; }
nav .done a { color: var(--done); background: var(--done-ground); border-bottom-color: var(--done); }
nav a[aria-current] { outline: 2px solid var(--focus); outline-offset: 1px; }
main { padding: 1rem 1.2rem 60vh; display: grid; gap: 1rem; align-content: start; }
article { min-width: 0; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; scroll-margin-top: calc(var(--head) + .6rem); }
article.current { border-color: var(--focus); box-shadow: 0 0 0 1px var(--focus); }
article > h2 { display: flex; gap: .8rem; align-items: baseline; margin: 0; padding: .45rem 1rem; font-size: 1rem;
  border-bottom: 1px solid var(--line); border-radius: 7px 7px 0 0; }
article.done > h2 { background: var(--done-ground); }
article > h2 label { margin-left: auto; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 1.2rem; padding: .6rem 1rem 1rem; align-items: start; }
.columns.three { grid-template-columns: 1fr 1fr 1fr; }
.presented img { display: block; width: 100%; height: auto; border: 1px solid var(--line); }
.badge.mark { color: var(--warn); border-color: currentcolor; font-weight: 700; }
@media (max-width: 60rem) { body { display: block; } nav { display: none; } .columns, .columns.three { grid-template-columns: 1fr; } }
.columns .side { margin: 0 0 .2rem; font-size: .8rem; color: var(--soft); }
.original img { display: block; width: 100%; height: auto; border: 1px solid var(--line); margin-bottom: .5rem; }
.ours { overflow-wrap: anywhere; overflow-x: auto; }
.ours > h3:first-of-type { font-size: 1.25rem; margin: 0 0 .4rem; }
.ours h3 { font-size: 1.05rem; margin: .8rem 0 .2rem; }
.ours p, .ours ul, .ours ol { margin: .3rem 0; }
.ours img { max-width: 100%; max-height: 16rem; display: block; margin: .4rem 0; }
.ours .row { display: flex; gap: 1rem; } .ours .row > * { min-width: 0; } .ours figure { margin: .4rem 0; }
.ours table { border-collapse: collapse; margin: .5rem 0; font-size: .9rem; }
.ours th, .ours td { border: 1px solid var(--line); padding: .15rem .5rem; text-align: left; vertical-align: top; }
.ours .link { text-decoration: underline; }
.kind, .empty { color: var(--soft); font-size: .9rem; }
.notes { border-left: 3px solid var(--line); padding-left: .8rem; margin-top: .8rem; color: var(--soft); }
.messages { list-style: none; margin: 0; padding: .6rem 1rem 0; font-size: .9rem; }
.messages li, .missing { border-left: 4px solid currentcolor; padding: .2rem .8rem; margin: 0 0 .4rem; color: var(--soft); }
.messages li.warning, .missing { color: var(--warn); background: var(--warn-ground); }
.messages li.error { color: var(--bad); }
.missing { margin: .6rem 1rem 0; font-size: .9rem; }
mark { background: none; color: inherit; font-weight: 700; }
mark::before { content: "「"; } mark::after { content: "」"; }
.messages small { display: block; font-size: inherit; color: var(--ink); }
details { padding: 0 1rem .6rem; color: var(--soft); }
pre { white-space: pre-wrap; background: var(--ground); color: var(--ink); padding: .8rem; border-radius: 6px; font-size: .85rem; }
[data-shown="warned"] article[id]:not(.warned), [data-shown="open"] article.done,
[data-shown="warned"] nav li:not(.warned), [data-shown="open"] nav li.done { display: none; }
.badge { font-weight: 400; font-size: .85rem; color: var(--soft); }
`;
