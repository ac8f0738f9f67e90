/** Sends the messages of `protocol.ts` and parses what comes back. */
import { browser } from 'wxt/browser';
import { AppError, messageOf } from '../base/app-error';
import { z } from '../model/schema';
import { toBackground, toPage, type BackgroundMessages, type PageMessages, type ReplyOf, type RequestOf } from './protocol';

/** A failure across a message is a value, because cloning an Error loses its code. */
export const envelopeSchema = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);

/** A message that failed: `code` is the other side's, or `unreachable` when nobody answered. */
export class MessageError extends AppError {}

/** @throws {MessageError} with the background's code, `unreachable`, or `bad-reply` */
export async function sendToBackground<Name extends keyof BackgroundMessages>(
  name: Name,
  request: RequestOf<BackgroundMessages, Name>,
): Promise<ReplyOf<BackgroundMessages, Name>> {
  const reply = await reach(name, () => browser.runtime.sendMessage({ name, request }));
  return parseReply(name, toBackground[name].reply, reply) as ReplyOf<BackgroundMessages, Name>;
}

/** @throws {MessageError} `unreachable` where no script of ours runs in the tab */
export async function sendToPage<Name extends keyof PageMessages>(
  tabId: number,
  name: Name,
  request: RequestOf<PageMessages, Name>,
): Promise<ReplyOf<PageMessages, Name>> {
  const reply = await reach(name, () => browser.tabs.sendMessage(tabId, { name, request }));
  return parseReply(name, toPage[name].reply, reply) as ReplyOf<PageMessages, Name>;
}

async function reach(name: string, send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (cause) {
    throw new MessageError('unreachable', `${name}: nobody answered (${messageOf(cause)})`, { cause });
  }
}

function parseReply(name: string, schema: z.ZodMiniType, reply: unknown): unknown {
  if (typeof reply !== 'string') throw new MessageError('unreachable', `${name}: expected a JSON string, got ${typeof reply}`);
  const envelope = envelopeSchema.parse(JSON.parse(reply));
  if (!envelope.ok) throw new MessageError(envelope.code, envelope.message);
  const parsed = schema.safeParse(envelope.value);
  if (!parsed.success) throw new MessageError('bad-reply', `${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
