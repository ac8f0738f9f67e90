/**
 * `npm run fit -- [GOLD…]`: proposes weights for the kinds of evidence, fitted on the project's own sentences and on gold articles.
 *
 * A third of the texts, told by a hash, is held back and only reported. Of the rest each kind's weight is moved in turn; a move stays when it lowers
 * the sum of the faults and raises it in none of four folds, so that no single group of texts can pull a weight. Nothing is written:
 * whoever takes a weight over into `evidence.ts` has to be able to say why it is so.
 */
import { WEIGHTS, type EvidenceKind } from '../../lib/matcher/evidence';
import { ENGLISH } from '../lib/matcher/look-alikes/english';
import { GERMANIC } from '../lib/matcher/look-alikes/germanic';
import { ROMANCE } from '../lib/matcher/look-alikes/romance';
import { SLAVIC } from '../lib/matcher/look-alikes/slavic';
import { SPACED } from '../lib/matcher/look-alikes/spaced';
import { UNSPACED } from '../lib/matcher/look-alikes/unspaced';
import type { LookAlike } from '../lib/matcher/look-alikes/row';
import { goldArticleSchema, readArticles, type GoldArticle } from './gold';
import { loadDataset } from './load-index';
import { scoreArticle } from './score';
import { shownMentions } from './shown-mentions';

/** A wrong mark is worse than a missed one. */
const COST = { wrong: 3, missed: 1 };
const STEPS = [1, 0.5];
const FOLDS = 4;

const weights = WEIGHTS as Record<EvidenceKind, number>;
const kinds = Object.keys(weights) as EvidenceKind[];
const { index, known } = loadDataset();

const sentences = [ENGLISH, GERMANIC, ROMANCE, SLAVIC, SPACED, UNSPACED].flat();
const texts = [...sentences.map(toArticle), ...readArticles(process.argv.slice(2), goldArticleSchema).map(({ article }) => article)]; // prettier-ignore
const heldBack = texts.filter(({ text }) => hash(text) % 3 === 0);
const folds = Array.from({ length: FOLDS }, (_, fold) => texts.filter(({ text }) => hash(text) % 3 !== 0 && (hash(text) >>> 8) % FOLDS === fold)); // prettier-ignore

const before = { ...weights };
let losses = folds.map(lossOf);
console.log(`${texts.length} texts, ${heldBack.length} held back; faults ${sum(losses)} in training, ${lossOf(heldBack)} held back`); // prettier-ignore
for (const step of STEPS)
  for (const kind of kinds)
    for (const move of [step, -step]) {
      const stood = weights[kind];
      weights[kind] = stood + move;
      const moved = folds.map(lossOf);
      if (sum(moved) < sum(losses) && moved.every((loss, fold) => loss <= (losses[fold] ?? 0))) {
        losses = moved;
        console.log(`${kind}: ${stood} → ${weights[kind]}, faults ${sum(losses)}`);
      } else weights[kind] = stood;
    }
const changed = kinds.filter((kind) => weights[kind] !== before[kind]);
console.log(`${changed.length} weights changed; faults ${sum(losses)} in training, ${lossOf(heldBack)} held back`);

/** The cost of all faults in some texts. */
function lossOf(articles: readonly GoldArticle[]): number {
  return sum(articles.map((article) => {
    const mentions = shownMentions(article.text, article.lang, index);
    const { score, errors } = scoreArticle(article, mentions, known);
    return COST.wrong * (errors.wrong.length + errors.spurious.length) + COST.missed * (score.covered - score.hits);
  })); // prettier-ignore
}

/** A sentence of the table in the gold's form; its names are found from left to right. */
function toArticle([lang, text, marks]: LookAlike): GoldArticle {
  let from = 0;
  const mentions = marks.map(([surface, id]) => {
    const start = text.indexOf(surface, from);
    from = start + surface.length;
    return { start, end: from, surface, entity: [id] };
  });
  return goldArticleSchema.parse({ id: text.slice(0, 20), lang, text, mentions });
}

/** FNV-1a of a text: which part it belongs to does not hang on its place in the list. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return state;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
