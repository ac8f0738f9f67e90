/** The card's style sheet, whole: `sheet.replaceSync(cardStyles); root.adoptedStyleSheets = [sheet]`. */
import { tokenStyles } from './tokens';

/**
 * Tokens and the rules of the card. The card is 360 px wide at the usual text size, at most 92 vw and 60 vh, and scrolls inside
 * itself; where it stands is the business of whoever mounts it.
 */
export const cardStyles = /* css */ `${tokenStyles}
.card {
  inline-size: min(25.72em, 92vw);
  container-type: inline-size;
  max-block-size: 60vh;
  overflow: auto;
  overscroll-behavior: contain;
  scrollbar-width: thin;
  border: 1px solid var(--rule);
  border-block-start: 3px solid var(--accent);
  border-radius: 0.3em;
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 10px 32px rgb(0 0 0 / 0.18);
}
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.head {
  position: sticky;
  inset-block-start: 0;
  z-index: 1;
  display: grid;
  grid-template-columns: 1fr auto;
  column-gap: 0.5em;
  padding: 0.75em 1.15em 0.7em;
  padding-inline-end: 0.6em;
  background: var(--paper);
  border-block-end: 1px solid var(--rule);
}
.head > div { min-inline-size: 0; }
.who { margin-block-start: 0.2em; line-height: 1.35; }
.head h2 { margin-block-start: 0.1em; }
.close {
  inline-size: 2.3em; block-size: 2.3em; padding: 0; border: 0; border-radius: 50%; background: transparent; color: var(--muted);
}
.close:hover { background: var(--raised); color: var(--ink); }
.close svg { display: block; margin: auto; inline-size: 0.8em; block-size: 0.8em; }
.part { padding: 0.8em 1.15em; }
.part + .part { border-block-start: 1px solid var(--rule); }
.part > h3 { margin-block-end: 0.5em; }
.doubt { background: var(--raised); }
.doubt .button { margin: 0.35em 0.35em 0 0; margin-inline: 0 0.35em; background: var(--paper); }

.posts > div + div { margin-block-start: 0.7em; }
.posts dt { color: var(--muted); font-size: 0.86em; line-height: 1.4; }
.posts dt b, .posts-label b { font-weight: 600; color: var(--ink); }
.then dt b, .then .posts-label b { color: var(--accent); }
.posts-label { color: var(--muted); font-size: 0.86em; line-height: 1.4; }
.same { padding-block: 0.55em; }
.posts li { margin-block-start: 0.15em; }
.then { border-inline-start: 3px solid var(--accent); padding-inline-start: 0.7em; }
.dates { color: var(--muted); font-variant-numeric: tabular-nums; white-space: nowrap; }

.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.3em 1em; }
.facts > div { display: contents; }
.facts dt { color: var(--muted); }
.facts dd { grid-column: 2; min-inline-size: 0; }
.people li + li { margin-block-start: 0.3em; }
.group + .group { margin-block-start: 0.8em; }
.group h3 { margin-block-end: 0.25em; }

.axis { position: relative; block-size: 1.4em; font-size: 0.8em; color: var(--muted); font-variant-numeric: tabular-nums; }
.axis span { position: absolute; inline-size: 0; display: flex; justify-content: center; white-space: nowrap; }
.axis .end { inline-size: auto; inset-inline-end: 0; }
.axis .first { justify-content: start; }
.axis .mark { color: var(--accent); font-weight: 600; }
.row { padding-block: 0.3em; }
.row p { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 0.8em; }
.row .what { flex: 1 1 auto; max-inline-size: 100%; }
.row .dates { margin-inline-start: auto; text-align: end; white-space: normal; font-size: 0.9em; line-height: 1.6; }
.row.current .dates { color: var(--ink); }
.row b { font-weight: 600; }
.track {
  position: relative; block-size: 0.5em; margin-block-start: 0.25em;
  background: linear-gradient(var(--rule), var(--rule)) center / 100% 1px no-repeat;
}
.track i { position: absolute; inset-block: 0; }
.track .tick { inline-size: 1px; background: var(--rule); }
.track .mark { inset-block: -0.15em; inline-size: 2px; margin-inline-start: -1px; background: var(--accent); }
.track .sure, .track .loose, .track .open { min-inline-size: 3px; background: var(--bar); border-radius: 1px; }
.track .loose { background: color-mix(in srgb, var(--bar) 32%, var(--paper)); }
.track .open { background: none; border: 1px dashed var(--bar); border-inline-width: 0; }
.current .track { --bar: var(--ink); }
.legend { margin-block-start: 0.5em; }
.legend li { display: inline-flex; align-items: center; gap: 0.5em; margin-inline-end: 1.2em; }
.legend .track { display: inline-block; margin: 0; inline-size: 1.8em; background: none; }
.legend .track i { inset-inline: 0; }
.more { margin-block-start: 0.5em; }

.suit { padding-block: 0.15em; }
.suit + .suit { margin-block-start: 0.7em; padding-block-start: 0.7em; border-block-start: 1px dotted var(--edge); }
.suit h4 { margin: 0; font: 600 1.06em/1.3 var(--serif); overflow-wrap: anywhere; }
.state { --tone: var(--muted); margin-block: 0.3em; }
.suit .facts { margin-block-start: 0.3em; }
.state.open { --tone: var(--open); }
.state.paused { --tone: var(--paused); }
.state.decided { --tone: var(--decided); }
.state.settled { --tone: var(--settled); }
.pill {
  display: inline-block; padding: 0.05em 0.6em; border: 1px solid var(--tone); border-radius: 1em; color: var(--tone);
  margin-inline-end: 0.3em; font-size: 0.9em; font-weight: 600;
}

.cite {
  position: relative; padding: 0 0.12em; border: 0; background: none; font-size: 0.72em; line-height: 0; vertical-align: 0.45em;
  color: var(--muted); font-variant-numeric: tabular-nums;
}
.cite::after { content: ''; position: absolute; inset: -0.75em -0.1em; }
.cite:hover { color: var(--accent); text-decoration: underline; }
.cites { white-space: nowrap; }
.sources summary { min-block-size: 1.75em; cursor: pointer; font: 600 0.86em/1.75 var(--sans); color: var(--muted); }
.sources ol { counter-reset: note; }
.sources li { display: grid; grid-template-columns: 2em 1fr; padding-block: 0.3em; overflow-wrap: anywhere; }
.sources li::before { counter-increment: note; content: counter(note); color: var(--muted); font-variant-numeric: tabular-nums; }
.sources li:focus-within { background: var(--raised); }
.sources a { display: inline-block; min-block-size: 1.72em; font-weight: 600; }
.foot { padding: 0.6em calc(1.15em / 0.86) 0.75em; border-block-start: 1px solid var(--rule); color: var(--muted); font-size: 0.86em; }
@media (forced-colors: active) {
  .track { background: none; border-block-end: 1px solid CanvasText; }
  .track i { forced-color-adjust: none; }
  .track .loose { background: Canvas; border: 1px solid CanvasText; }
  .track .mark { background: Highlight; }
}
@container (max-width: 17em) {
  .axis span:not(.mark, .end, .first) { visibility: hidden; }
  .facts { grid-template-columns: 1fr; row-gap: 0; }
  .facts dd { grid-column: 1; }
  .facts dd + dt, .facts div + div dt { margin-block-start: 0.4em; }
}
`;
