/** What the reader has set. One versioned object; `lib/settings` loads, saves and watches it. */
import { z } from './schema';

/** How sure a mention must be to be marked. */
export const STRICTNESS = ['strict', 'balanced', 'everything'] as const;

/** How a mention looks on the page. */
export const MARK_STYLES = ['line', 'dotted', 'background'] as const;

export const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** Host names, lower case, on which nothing runs. */
  sitesOff: z.array(z.string()),
  strictness: z.enum(STRICTNESS),
  markStyle: z.enum(MARK_STYLES),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
export type Strictness = Settings['strictness'];
export type MarkStyle = Settings['markStyle'];

export const DEFAULT_SETTINGS: Settings = { version: 1, sitesOff: [], strictness: 'balanced', markStyle: 'line' };

/** The lowest confidence that is marked. Picked so that "balanced" keeps its promise: right or silent. */
export const CONFIDENCE_FLOOR: Readonly<Record<Strictness, number>> = { strict: 0.9, balanced: 0.7, everything: 0.5 };
