/**
 * Every message between the parts of the extension, once. Types, sender and handler derive from this map.
 *
 * A reply travels as a JSON string: Firefox clones reply objects four times slower than it parses them.
 */
import { cardSchema } from '../model/card';
import { entityIdSchema } from '../model/entity-id';
import { entityLabelSchema } from '../model/entity-label';
import { daySchema } from '../model/partial-date';
import { manifestSchema } from '../model/release';
import { z } from '../model/schema';
import { annotatorToBackground, toAnnotator } from './annotator-protocol';
import { loaderToBackground, nothing, toLoader } from './loader-protocol';

/** What runs on a page, as the popup shows it. */
export const pageStateSchema = z.strictObject({
  /** `idle`: no article here; `failed`: `problem` says why and the page is untouched. */
  state: z.enum(['idle', 'reading', 'marked', 'failed']),
  problem: z.optional(z.string()),
  /** The article's day, if the page gives one. */
  articleDate: z.optional(daySchema),
  /** In order of importance: how often and how early named. */
  cast: z.array(z.extend(entityLabelSchema, { count: z.int(), summary: z.string() })),
  /** True when the text was longer than the ceiling and only its beginning was read. */
  truncated: z.boolean(),
});
export type PageState = z.infer<typeof pageStateSchema>;

/** Sent to the background. */
export const toBackground = {
  ...loaderToBackground,
  ...annotatorToBackground,
  /** Card: everything the card of an entity shows. */
  card: {
    request: z.strictObject({ entity: entityIdSchema, uiLang: z.string() }),
    reply: cardSchema,
  },
  /** Popup, options: what is bundled, or why it cannot be used. */
  release: {
    request: nothing,
    reply: z.strictObject({ manifest: z.optional(manifestSchema), problem: z.optional(z.string()) }),
  },
} as const;

/** Sent to the annotator (or, before it runs, the loader) of a tab. */
export const toPage = {
  /** Popup: what is on this page. */
  pageState: { ...toLoader.pageState, reply: pageStateSchema },
  /** Popup: annotate although the page does not look like an article. */
  annotateNow: { ...toLoader.annotateNow, reply: nothing },
  /** Popup: scroll to the next mention of an entity and light it up. */
  showMention: { ...toAnnotator.showMention, reply: nothing },
  /** Background, for a keyboard command: open the card of the next (1) or previous (-1) mention, with the focus in it. */
  stepMention: { ...toAnnotator.stepMention, reply: nothing },
} as const;

export type BackgroundMessages = typeof toBackground;
export type PageMessages = typeof toPage;
export type AnyMessages = BackgroundMessages | PageMessages;

/** The request of a message by its name. */
export type RequestOf<M extends AnyMessages, Name extends keyof M> = M[Name] extends {
  request: infer S extends z.ZodMiniType;
}
  ? z.infer<S>
  : never;
/** The reply of a message by its name. */
export type ReplyOf<M extends AnyMessages, Name extends keyof M> = M[Name] extends {
  reply: infer S extends z.ZodMiniType;
}
  ? z.infer<S>
  : never;
