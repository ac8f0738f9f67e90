/**
 * The two 32-bit hashes of a token sequence: one finds, the other confirms.
 *
 * A name is known by 64 bits of hash and never spelt out: two names of the world's lists colliding in both has a chance of
 * about n²/2⁶⁵, one in 400 million for 300,000 names.
 */

/** Hash of one token of folded units, by which it is found. FNV-1a over 16-bit units, with a final mix. */
export function tokenHash(units: Uint16Array, start: number, end: number): number {
  return finish(extendAll(FNV_OFFSET, units, start, end));
}

/** FNV-1a state before the first unit; `extend` and `finish` let callers hash prefixes on the way. */
export const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** One unit more. */
export function extend(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/** All units from `start` to `end` more: a stem and the ending of its base form need not be put together. */
export function extendAll(hash: number, units: Uint16Array, start: number, end: number): number {
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at]!, FNV_PRIME);
  return hash;
}

/** FNV leaves the high bits of short tokens weak: the murmur3 finaliser spreads them. */
export function finish(hash: number): number {
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** State of a sequence after one more token; the empty sequence is 0. Order matters. */
export function sequenceHash(state: number, token: number): number {
  return finish(Math.imul(state, 0x9e3779b1) + token);
}

/** Where a name stands whose own sequence hash another name has already: the next place of a chain. */
export function afterCollision(state: number): number {
  return sequenceHash(state, COLLISION);
}

/** Picked: the hash of no token is likelier than another. */
const COLLISION = 0x5bf03635;

/** The confirming hash of one token: a polynomial over other constants. `tail` is read as if it stood at `end`. */
export function checkHash(units: Uint16Array, start: number, end: number, tail: Uint16Array = NO_UNITS): number {
  let hash = 0x2545f491;
  for (let at = start; at < end; at++) hash = Math.imul(hash, 0x5bd1e995) + units[at]! + 1;
  for (const unit of tail) hash = Math.imul(hash, 0x5bd1e995) + unit + 1;
  return hash ^ (hash >>> 15);
}

const NO_UNITS = new Uint16Array(0);

/** The confirming hash of a sequence after one more token; the empty sequence is 0. */
export function sequenceCheck(state: number, token: number): number {
  const hash = Math.imul(state ^ token, 0x27d4eb2f) + 0x165667b1;
  return hash ^ (hash >>> 13);
}
