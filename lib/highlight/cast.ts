/** Who matters in an article. */
import type { EntityId } from '../base/brand';
import type { Mention } from '../model/mention';

/** An entity of the article and how often it is named. */
export interface CastMember {
  readonly entity: EntityId;
  readonly count: number;
}

/** How many mentions it is worth to be named at the very beginning. Picked: headline and lead name whom the article is about. */
const EARLY_BONUS = 3;

/**
 * The entities of the mentions in order of importance: how often and how early named.
 *
 * A mention with two readings counts for neither: nobody joins the cast by a guess.
 */
export function castOf(mentions: readonly Mention[], textUnits: number): readonly CastMember[] {
  const members = new Map<EntityId, { count: number; first: number }>();
  for (const { entities, start } of mentions) {
    const [entity, other] = entities;
    if (entity === undefined || other !== undefined) continue;
    const member = members.get(entity);
    if (member) member.count++;
    else members.set(entity, { count: 1, first: start });
  }
  const weight = ({ count, first }: { count: number; first: number }): number =>
    count + EARLY_BONUS * (1 - first / textUnits);
  return [...members].sort(([, a], [, b]) => weight(b) - weight(a)).map(([entity, { count }]) => ({ entity, count }));
}
