/**
 * The look of Dramatis in custom properties: a quiet page of print, in ink and one accent.
 *
 * One string for the card's shadow root and for the extension's own pages. All sizes are in `em` of the reader's default text
 * size, so that larger text enlarges the whole; a page's own `rem` has no say. Only logical properties: `dir` mirrors them.
 * Contrast of every text colour on its ground is at least 4.5:1 in both schemes.
 */
export const tokenStyles = /* css */ `
.dramatis {
  color-scheme: light dark;
  --paper: light-dark(#fffdf9, #1c1b19);
  --raised: light-dark(#f6f2ea, #272522);
  --ink: light-dark(#1d1a16, #ece7de);
  --muted: light-dark(#5f584e, #aaa297);
  --rule: light-dark(#dfd8cb, #3d3934);
  --edge: light-dark(#8b8377, #857d72);
  --accent: light-dark(#8f2d1c, #f0a58f);
  --bar: light-dark(#8f877b, #8d857a);
  --open: light-dark(#7d4f00, #e5b567);
  --paused: light-dark(#5d4a8a, #bfb0e8);
  --decided: light-dark(#22527f, #93c0ea);
  --settled: light-dark(#2b6238, #93c99f);
  --serif: 'Iowan Old Style', Charter, 'Palatino Linotype', Palatino, Georgia, 'Noto Serif', 'Noto Naskh Arabic', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', sans-serif;
  box-sizing: border-box;
  background: var(--paper);
  color: var(--ink);
  font: 400 0.875em/1.45 var(--sans);
  text-align: start;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
.dramatis *, .dramatis *::before, .dramatis *::after { box-sizing: border-box; }
:where(.dramatis) :where(h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset) { margin: 0; padding: 0; border: 0; }
:where(.dramatis) :where(ul, ol) { list-style: none; }
:where(.dramatis) :where(h1, h2) { font: 600 1.5em/1.2 var(--serif); text-wrap: balance; overflow-wrap: anywhere; }
/* A Latin name in an Arabic card still starts where the card's lines start. */
:where(.dramatis) [dir='auto'] { text-align: -webkit-match-parent; text-align: match-parent; }
:where(.dramatis) :where(h3), :where(.dramatis) .label { font: 600 0.86em/1.4 var(--sans); color: var(--muted); }
:where(.dramatis) .muted { color: var(--muted); }
:where(.dramatis) .small { font-size: 0.9em; }
:where(.dramatis) .warn { color: var(--open); }
:where(.dramatis) a { color: inherit; text-decoration-color: var(--edge); text-underline-offset: 0.2em; }
:where(.dramatis) a:hover { text-decoration-color: currentcolor; }
:where(.dramatis) button { font: inherit; color: inherit; cursor: pointer; }
:where(.dramatis) .button {
  min-block-size: 2.3em;
  padding: 0.3em 1em;
  border: 1px solid var(--edge);
  border-radius: 0.3em;
  background: transparent;
}
:where(.dramatis) .button:hover { background: var(--raised); }
:where(.dramatis) .button.primary { background: var(--ink); border-color: var(--ink); color: var(--paper); font-weight: 600; }
:where(.dramatis) .button.primary:hover { background: light-dark(#3a352e, #fffdf9); }
:where(.dramatis) :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 0.15em; }
:where(.dramatis) .hidden {
  position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
@media (forced-colors: active) {
  .dramatis { --paper: Canvas; --ink: CanvasText; --rule: CanvasText; --edge: ButtonBorder; --accent: Highlight; --bar: CanvasText; --muted: CanvasText; }
  :where(.dramatis) .button.primary { border-width: 2px; }
}
@media (prefers-reduced-motion: reduce) {
  .dramatis *, .dramatis { transition: none !important; animation: none !important; scroll-behavior: auto !important; }
}
`;
