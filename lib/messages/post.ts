/** Sends one message and parses what comes back. `send.ts` binds it to our protocol. */
import { AppError, messageOf } from '../base/app-error';
import { z } from '../model/schema';

/** A failure across a message is a value, because cloning an Error loses its code. */
const envelopeSchema = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);

/** A message that failed: `code` is the other side's, or `unreachable` when nobody answered. */
export class MessageError extends AppError {}

/**
 * @param send hands the message to the browser
 * @throws {MessageError} with the other side's code, `unreachable`, or `bad-reply`
 */
export async function post<Reply extends z.ZodMiniType>(
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
  const envelope = envelopeSchema.parse(JSON.parse(reply));
  if (!envelope.ok) throw new MessageError(envelope.code, envelope.message);
  const parsed = schema.safeParse(envelope.value);
  if (!parsed.success) throw new MessageError('bad-reply', `${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
