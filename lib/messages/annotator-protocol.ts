/**
 * The messages of the annotator but for the card's, apart from `protocol.ts` for the loader's reason: the schemas of the dataset's records
 * take longer to set up than the article takes to read.
 */
import { entityIdSchema } from '../model/entity-id';
import { entityLabelSchema } from '../model/entity-label';
import { mentionSchema } from '../model/mention';
import { daySchema } from '../model/partial-date';
import { z } from '../model/schema';
import { nothing, toLoader } from './loader-protocol';

/** Sent by the annotator. */
export const annotatorToBackground = {
  /** Run the card's script in this tab, for the pointer has met its first name. Answered when it was injected. */
  injectCard: { request: nothing, reply: nothing },
  /** Find the mentions in the article's text. Offsets of the reply count its UTF-16 units. */
  annotate: {
    request: z.strictObject({ text: z.string(), lang: z.string(), date: z.optional(daySchema) }),
    reply: z.strictObject({ mentions: z.array(mentionSchema) }),
  },
  /** The cast's names and one-line summaries in the reader's language. */
  labels: {
    request: z.strictObject({ entities: z.array(entityIdSchema), uiLang: z.string() }),
    reply: z.strictObject({ labels: z.array(z.extend(entityLabelSchema, { summary: z.string() })) }),
  },
} as const;

/** Sent to the annotator, which answers but never reads replies: their schemas are in `protocol.ts`. */
export const toAnnotator = {
  ...toLoader,
  showMention: { request: z.strictObject({ entity: entityIdSchema }) },
  stepMention: { request: z.strictObject({ direction: z.literal([1, -1]) }) },
} as const;
