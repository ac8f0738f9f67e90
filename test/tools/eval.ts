/**
 * `npm run eval -- PATH…`: scores the matcher against gold articles, per language and in all.
 *
 *     --errors                  lists what was missed, wrong and spurious
 *     --articles                one line an article too
 *     --min-recall=0.97 --min-recall-covered=… --min-precision=0.99   fail below them
 *     --min-article-recall=… --min-article-precision=…                the same for every single article
 *     --max-wrong=0             fail above it
 */
import { parseArgs } from 'node:util';
import { goldArticleSchema, readArticles, type GoldArticle } from './gold';
import { loadDataset } from './load-index';
import { addScores, rates, scoreArticle, type Errors, type Score } from './score';
import { shownMentions } from './shown-mentions';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    articles: { type: 'boolean', default: false },
    'min-recall': { type: 'string' },
    'min-recall-covered': { type: 'string' },
    'min-precision': { type: 'string' },
    'min-article-recall': { type: 'string' },
    'min-article-precision': { type: 'string' },
    'max-wrong': { type: 'string' },
  },
});
if (positionals.length === 0) {
  console.error('usage: npm run eval -- PATH… [--errors] [--articles] [--min-recall=0.97 …]');
  process.exit(2);
}

const { index, known } = loadDataset();
const results = readArticles(positionals, goldArticleSchema).map(({ article }) => {
  const mentions = shownMentions(article.text, article.lang, index);
  return { article, ...scoreArticle(article, mentions, known) };
});

console.log('                              gold  coverage  recall  covered  precision  wrong  spurious');
if (values.articles) for (const { article, score } of results) printLine(article.id, score);
for (const lang of [...new Set(results.map(({ article }) => article.lang))].sort())
  printLine(lang, addScores(results.filter(({ article }) => article.lang === lang).map(({ score }) => score)));
const total = addScores(results.map(({ score }) => score));
printLine('all', total);
console.log(
  `spurious per 10,000 words: ${((total.spurious / total.words) * 10_000).toFixed(2)} (${total.words} words)`,
);
if (values.errors) for (const { article, errors } of results) printErrors(article, errors);
checkFloors();

function printLine(label: string, score: Score): void {
  const { coverage, recall, recallCovered, precision } = rates(score);
  console.log(
    `${label.padEnd(28)}${String(score.gold).padStart(6)}${percent(coverage, 10)}${percent(recall, 8)}${percent(recallCovered, 9)}` +
      `${percent(precision, 11)}${String(score.wrong).padStart(7)}${String(score.spurious).padStart(10)}`,
  );
}

function percent(value: number, width: number): string {
  return `${(value * 100).toFixed(1)}`.padStart(width);
}

function printErrors(article: GoldArticle, errors: Errors): void {
  const around = (start: number, end: number): string =>
    `${article.text.slice(Math.max(0, start - 30), start)}[${article.text.slice(start, end)}]${article.text.slice(end, end + 30)}`.replaceAll(
      '\n',
      '⏎',
    );
  for (const gold of errors.missed) {
    const covered = (gold.entity ?? []).some((id) => known.has(id));
    console.log(
      `${article.id}: ${covered ? 'missed' : 'unknown'} ${gold.entity?.[0]}: ${around(gold.start, gold.end)}`,
    );
  }
  for (const { start, end, entities } of errors.wrong)
    console.log(`${article.id}: wrong ${entities[0]}: ${around(start, end)}`);
  for (const { start, end, entities } of errors.spurious)
    console.log(`${article.id}: spurious ${entities[0]}: ${around(start, end)}`);
}

function checkFloors(): void {
  const all = rates(total);
  const floors: [label: string, floor: string | undefined, value: number][] = [
    ['recall', values['min-recall'], all.recall],
    ['recall of covered', values['min-recall-covered'], all.recallCovered],
    ['precision', values['min-precision'], all.precision],
    ...results.flatMap(({ article, score }): [string, string | undefined, number][] => [
      [`recall of ${article.id}`, values['min-article-recall'], rates(score).recall],
      [`precision of ${article.id}`, values['min-article-precision'], rates(score).precision],
    ]),
  ];
  for (const [label, floor, value] of floors)
    if (floor !== undefined && value < Number(floor))
      fail(`${label} is ${(value * 100).toFixed(2)} %, the floor ${Number(floor) * 100} %`);
  if (values['max-wrong'] !== undefined && total.wrong > Number(values['max-wrong']))
    fail(`${total.wrong} wrong entities or spans`);
}

function fail(message: string): void {
  console.error(`eval: ${message}`);
  process.exitCode = 1;
}
