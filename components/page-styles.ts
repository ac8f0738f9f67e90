/** The style sheet of the extension's own pages, whole: `document.adoptedStyleSheets = [sheet]`, `<body class="dramatis">`. */
import { tokenStyles } from './tokens';

/** Tokens and the rules of popup and options page. */
export const pageStyles = /* css */ `${tokenStyles}
body { margin: 0; }
.dramatis {
  /* As on the page: people in blue, companies in amber; shape tells them apart without colour. */
  --person: light-dark(#0a6e9c, #6fb9dc);
  --company: light-dark(#96540a, #e0a35c);
}
.masthead { display: flex; align-items: center; justify-content: space-between; gap: 1em; }
.masthead h1 { display: flex; align-items: center; gap: 0.45em; font-size: 1.2em; }
.masthead img { inline-size: 1.35em; block-size: 1.35em; }
.link { min-block-size: 2em; padding: 0 0.4em; border: 0; background: none; text-decoration: underline; text-decoration-color: var(--edge); text-underline-offset: 0.2em; }
.link:hover { text-decoration-color: currentcolor; }
.notice { padding: 0.6em 0.8em; border: 1px solid var(--edge); border-inline-start: 4px solid var(--open); background: var(--raised); overflow-wrap: anywhere; }

/* A popup is as wide as its content: a width in vw would ask the window that asks the content. */
.popup { inline-size: 25em; }
/* On a phone it fills the screen. */
@media (hover: none) and (pointer: coarse) { .popup { inline-size: auto; } }
.popup .masthead { padding: 0.6em 1.15em; }
.popup .part { padding: 0.8em 1.15em; border-block-start: 1px solid var(--rule); }
.popup footer.part { padding-inline: calc(1.15em / 0.9); }
.popup main > .notice { margin: 0.8em 1.15em; }
.site {
  display: grid; grid-template-columns: 1fr auto auto; align-items: center; gap: 0.7em;
  inline-size: 100%; padding: 0.75em 1.15em; border: 0; border-block-start: 1px solid var(--rule); background: var(--raised); text-align: start;
}
.site:hover .knob { border-color: var(--ink); }
.site:focus-visible { outline-offset: -3px; }
.host { font: 600 1.15em/1.3 var(--serif); overflow-wrap: anywhere; text-align: -webkit-match-parent; text-align: match-parent; }
.state-word { color: var(--muted); }
.site[aria-checked='true'] .state-word { color: inherit; font-weight: 600; }
.knob {
  position: relative; inline-size: 3.2em; block-size: 1.75em; border: 2px solid var(--edge); border-radius: 1em; background: var(--paper);
  transition: background-color 0.12s;
}
.knob::after {
  content: ''; position: absolute; inset-block: 0.2em; inset-inline-start: 0.2em; aspect-ratio: 1; border-radius: 50%; background: var(--edge);
  transition: inset-inline-start 0.12s;
}
.site[aria-checked='true'] .knob { background: var(--ink); border-color: var(--ink); }
.site[aria-checked='true'] .knob::after { inset-inline-start: calc(100% - 1.05em - 0.2em); background: var(--paper); }

.headline { font: 600 1.15em/1.35 var(--serif); }
.step { margin-block-start: 0.7em; inline-size: 100%; }
.cast { margin-block: 0.6em -0.8em; margin-inline: -1.15em; max-block-size: 15em; overflow: auto; scrollbar-width: thin; }
.cast button {
  display: grid; grid-template-columns: 0.55em 1fr auto; align-items: baseline; column-gap: 0.6em;
  inline-size: 100%; padding: 0.4em 1.15em; border: 0; border-block-start: 1px solid var(--rule); background: none; text-align: start;
}
.cast button:hover { background: var(--raised); }
.cast button:focus-visible { outline-offset: -2px; }
.kind { inline-size: 0.55em; block-size: 0.55em; background: var(--company); }
.kind.person { border-radius: 50%; background: var(--person); }
.name { font-weight: 600; overflow-wrap: anywhere; }
.times { color: var(--muted); font-variant-numeric: tabular-nums; }
.times span:first-child::before { content: '× '; }
.summary { grid-column: 2 / -1; color: var(--muted); font-size: 0.93em; }

.choice { min-inline-size: 0; }
.choice + .choice { margin-block-start: 0.9em; }
.choice legend { margin-block-end: 0.35em; padding: 0; }
.hint { margin-block-start: 0.35em; }
.segments { display: flex; flex-wrap: wrap; border: 1px solid var(--edge); border-radius: 0.3em; overflow: clip; }
.segments label { position: relative; flex: 1 1 auto; display: grid; cursor: pointer; }
.segments label + label { border-inline-start: 1px solid var(--edge); }
.segments input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.segments label > span { padding: 0.35em 0.7em; min-block-size: 2.2em; text-align: center; }
.segments label:hover > span { background: var(--raised); }
.segments input:checked + span { background: var(--ink); color: var(--paper); font-weight: 600; }
.segments input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: -4px; }
.sample { text-decoration: underline 1.5px; text-underline-offset: 0.25em; text-decoration-color: color-mix(in oklab, currentcolor 45%, #0a84b8); }
.sample.dotted { text-decoration-style: dotted; text-decoration-thickness: 2px; }
.sample.background { text-decoration-thickness: 1px; background: color-mix(in oklab, #0a84b8 26%, transparent); padding-inline: 0.25em; }

.options { max-inline-size: 54em; margin-inline: auto; padding: 2.5em 1.5em 4em; }
.options .masthead { padding-block-end: 1em; border-block-end: 3px double var(--edge); }
.options h1 { font-size: 1.9em; }
.options h2 { font-size: 1.15em; }
.options main > section { display: grid; grid-template-columns: 12em 1fr; gap: 0.8em 2em; padding-block: 1.6em; border-block-end: 1px solid var(--rule); }
.options main > .notice { margin-block-start: 1.6em; }
.options .segments { max-inline-size: 26em; }
.options dl > div + div { margin-block-start: 1em; }
.options dt { font-weight: 600; }
.options dd { color: var(--muted); max-inline-size: 38em; }
.sites li { display: flex; align-items: center; justify-content: space-between; gap: 1em; padding-block: 0.35em; }
.sites li + li { border-block-start: 1px solid var(--rule); }
.sites bdi { font-family: var(--serif); font-weight: 600; overflow-wrap: anywhere; min-inline-size: 0; }
.sites button { flex: none; }
.notice textarea {
  display: block; inline-size: 100%; margin-block: 0.5em; padding: 0.4em; border: 1px solid var(--edge); background: var(--paper); color: inherit;
  font: 0.93em/1.4 ui-monospace, monospace;
}
.buttons { display: flex; gap: 0.5em; }
@media (max-width: 38em) {
  .options { padding-block-start: 1.2em; }
  .options main > section { grid-template-columns: 1fr; }
  .sites li { flex-wrap: wrap; }
}
@media (forced-colors: active) {
  .segments input:checked + span { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .site[aria-checked='true'] .knob { forced-color-adjust: none; background: Highlight; border-color: Highlight; }
  .knob::after { forced-color-adjust: none; background: ButtonText; }
  .site[aria-checked='true'] .knob::after { background: HighlightText; }
  .kind, .kind.person { forced-color-adjust: none; background: CanvasText; }
}
`;
