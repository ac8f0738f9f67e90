/** Sends messages of any part of the protocol and parses what comes back. `send.ts` binds it to the whole. */
import { browser } from 'wxt/browser';
import { AppError, messageOf } from '../base/app-error';
import { z } from '../model/schema';

/** A failure across a message is a value, because cloning an Error loses its code. */
const envelopeSchema = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);

/** A message that failed: `code` is the other side's, or `unreachable` when nobody answered. */
export class MessageError extends AppError {}

/** By name: what is sent and what must come back. */
type Exchanges = Readonly<Record<string, { readonly request: z.ZodMiniType; readonly reply: z.ZodMiniType }>>;

/**
 * Sends a message to the background.
 *
 * @throws {MessageError} with the background's code, `unreachable`, or `bad-reply`
 */
export async function post<P extends Exchanges, Name extends keyof P & string>(
  protocol: P,
  name: Name,
  request: z.infer<P[Name]['request']>,
): Promise<z.infer<P[Name]['reply']>> {
  // What the schema of this name lets through.
  const reply = protocol[name]?.reply ?? z.never();
  return (await receive(name, reply, () => browser.runtime.sendMessage({ name, request }))) as z.infer<
    P[Name]['reply']
  >;
}

/**
 * Checks the answer to a message that `send` hands to the browser.
 *
 * @throws {MessageError} as `post`
 */
export async function receive<Reply extends z.ZodMiniType>(
  name: string,
  reply: Reply,
  send: () => Promise<unknown>,
): Promise<z.infer<Reply>> {
  return parseReply(name, reply, await reach(name, send)) as z.infer<Reply>;
}

async function reach(name: string, send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (cause) {
    throw new MessageError('unreachable', `${name}: nobody answered (${messageOf(cause)})`, { cause });
  }
}

function parseReply(name: string, schema: z.ZodMiniType, reply: unknown): unknown {
  if (typeof reply !== 'string')
    throw new MessageError('unreachable', `${name}: expected a JSON string, got ${typeof reply}`);
  const envelope = parseEnvelope(name, reply);
  if (!envelope.ok) throw new MessageError(envelope.code, envelope.message);
  const parsed = schema.safeParse(envelope.value);
  if (!parsed.success) throw new MessageError('bad-reply', `${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function parseEnvelope(name: string, reply: string): z.infer<typeof envelopeSchema> {
  try {
    return envelopeSchema.parse(JSON.parse(reply));
  } catch (cause) {
    throw new MessageError('bad-reply', `${name}: expected an envelope, got ${reply.slice(0, 80)}`, { cause });
  }
}
