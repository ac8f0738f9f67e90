/**
 * `npm run -s annotate -- PATH…`: one JSON line an article of the gold format with its mentions.
 * `--entities`: one line an entity. `--text [--lang xx]`: plain text from standard input. `--explain`: the evidence on each candidate.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isEntity, isMarked } from '../../lib/dataset/compile';
import { explain, readText } from '../../lib/matcher/annotate';
import { confidenceOf } from '../../lib/matcher/decide';
import { WEIGHTS } from '../../lib/matcher/evidence';
import { nameText, type DatasetRecord } from '../../lib/model/record';
import type { NameIndex } from '../../lib/name-index/reader';
import { articleSchema, readArticles, type Article } from './gold';
import { loadDataset } from './load-index';
import { shownMentions } from './shown-mentions';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    entities: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'und' },
    text: { type: 'boolean', default: false },
  },
});

const { records, index } = loadDataset();
if (values.entities) for (const record of records) printEntity(record);
else if (values.text) printArticle({ id: 'stdin', lang: values.lang, text: readFileSync(0, 'utf8') });
else if (positionals.length > 0)
  for (const { article } of readArticles(positionals, articleSchema)) printArticle(article);
else {
  console.error('usage: npm run -s annotate -- PATH… | --entities | --text [--lang xx]   [--explain]');
  process.exitCode = 2;
}

function printEntity(record: DatasetRecord): void {
  if (!isEntity(record) || !isMarked(record)) return;
  const [name, ...aliases] = (record.names['en'] ?? []).map(nameText);
  print({
    id: record.id,
    kind: record.kind,
    tier: record.tier,
    name,
    wikipedia: record.ids.wikipedia ?? null,
    aliases,
  });
}

function printArticle({ id, lang, text }: Article): void {
  const started = performance.now();
  const mentions = shownMentions(text, lang, index);
  const ms = Math.round((performance.now() - started) * 100) / 100;
  print({
    id,
    lang,
    ms,
    mentions: mentions.map(({ start, end, kind, entities, confidence }) => ({
      start,
      end,
      surface: text.slice(start, end),
      entity: entities[0],
      kind,
      confidence,
      ...(entities.length > 1 ? { or: entities.slice(1) } : {}),
    })),
  });
  if (values.explain) explainArticle(text, lang, index);
}

/** To standard error, so that standard output keeps its fixed face. */
function explainArticle(text: string, lang: string, nameIndex: NameIndex): void {
  for (const { candidate, readings, accepted, evidence } of explain(readText(text, lang), nameIndex))
    for (const judged of readings) {
      const { entity, form } = judged.item.reading;
      const kinds = evidence(judged).map((kind) => `${kind} ${WEIGHTS[kind]}`);
      console.error(
        `${accepted ? '+' : '-'} ${candidate.start} "${text.slice(candidate.start, candidate.end)}" ${nameIndex.id(entity)} ` +
          `(${form}) ${confidenceOf(judged).toFixed(3)}: ${kinds.join(', ')}`,
      );
    }
}

function print(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
