/**
 * The messages of the loader. They stand apart from `protocol.ts`, which takes them over, because the loader runs on every page
 * and must not carry the schemas of the whole dataset there.
 */
import { z } from '../model/schema';

export const nothing = z.strictObject({});

/** Sent by the loader. */
export const loaderToBackground = {
  /** Run the annotator in this tab. Answered when it was injected. */
  inject: { request: nothing, reply: nothing },
} as const;

/** Sent to the loader, and to the annotator after it. The loader answers but never reads replies: their schemas are in `protocol.ts`. */
export const toLoader = {
  pageState: { request: nothing },
  annotateNow: { request: nothing },
} as const;
