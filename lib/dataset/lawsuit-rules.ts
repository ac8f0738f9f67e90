/** Rules for lawsuits: parties, the order of events, a status that fits the last of them, the court's id. */
import { earliestDay, latestDay } from '../model/partial-date';
import type { Lawsuit } from '../model/record';
import type { Dataset, Finding, Reference } from './rule';

/** A lawsuit contradicts itself or the list of courts. */
export function* lawsuitFindings(dataset: Dataset): Generator<Finding> {
  for (const lawsuit of dataset.records)
    if (lawsuit.kind === 'lawsuit') for (const [field, message] of lawsuitProblems(lawsuit, dataset)) yield { id: lawsuit.id, field, message }; // prettier-ignore
}

function* lawsuitProblems(lawsuit: Lawsuit, { byId, reference }: Dataset): Generator<readonly [string, string]> {
  const { parties, events, status } = lawsuit;
  const { today, courts } = reference;
  for (const [at, party] of parties.entries()) {
    if ((party.entity === undefined) === (party.name === undefined))
      yield [`parties[${at}]`, 'has both or none of entity and name: keep one'];
    const entity = party.entity === undefined ? undefined : byId.get(party.entity);
    if (party.entity !== undefined && (entity === undefined || entity.kind === 'lawsuit'))
      yield [`parties[${at}]`, `"${party.entity}" is nobody of the dataset: add the record or use name`];
  }
  if (!parties.some((party) => party.entity !== undefined)) yield ['parties', 'names nobody of the dataset'];
  for (const side of ['plaintiff', 'defendant'] as const)
    if (!parties.some((party) => party.side === side)) yield ['parties', `has no ${side}`];
  for (const [at, { date }] of events.entries()) {
    if (earliestDay(date) > today) yield [`events[${at}].date`, `is in the future (${date})`];
    const previous = events[at - 1];
    if (previous && earliestDay(previous.date) > latestDay(date))
      yield [`events[${at}].date`, 'is older than the event before it: sort the events'];
  }
  if (latestDay(status.date) < earliestDay(lawsuit.filed)) yield ['status.date', 'is before the suit was filed'];
  if (earliestDay(status.date) > status.checked || status.checked > today)
    yield ['status.checked', 'is before the status or in the future'];
  const settling = events.findLast(({ event }) => ENDING.has(event));
  if (settling && latestDay(status.date) < earliestDay(settling.date))
    yield ['status', `is older than its ${settling.event} of ${settling.date}: bring it up to date`];
  const last = events.at(-1)?.event ?? '';
  if (OPEN.has(status.word) && OVER.has(last))
    yield ['status', `is ${status.word}, but the last event is a ${last}: bring it up to date, or add what came after`];
  yield* courtProblems(lawsuit, courts);
}

/** Courts of the list are called as the list calls them, and then have its id, by which dockets are found. */
function* courtProblems({ court, ids }: Lawsuit, courts: Reference['courts']): Generator<readonly [string, string]> {
  const named = ids.court === undefined ? undefined : courts.get(ids.court);
  if (ids.court !== undefined && named === undefined)
    yield ['ids.court', `"${ids.court}" is no court of data/imported/courts.json`];
  if (named !== undefined && named !== court)
    yield ['court', `is called "${named}" in data/imported/courts.json: use that name`];
  const id = [...courts].find(([, name]) => name === court)?.[0];
  if (ids.court === undefined && id !== undefined) yield ['ids.court', `is missing: "${id}" is the id of this court`];
}

/** Events after which an older status cannot stand. */
const ENDING: ReadonlySet<string> = new Set([
  'verdict',
  'judgment',
  'dismissed',
  'settlement-approved',
  'withdrawn',
  'appeal-decided',
]);

/** Events after which nothing is open in the court, as long as nothing follows: after a verdict there are motions, after an appeal the rest. */
const OVER: ReadonlySet<string> = new Set(['dismissed', 'judgment', 'settlement-approved', 'withdrawn']);

/** Words for a case in which nothing has been decided. */
const OPEN: ReadonlySet<string> = new Set(['filed', 'pending', 'on-trial', 'stayed']);
