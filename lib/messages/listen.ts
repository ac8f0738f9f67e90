/** Listens for messages of any protocol: parses each request, turns failures into values. `handle.ts` binds it to ours. */
import { browser, type Browser } from 'wxt/browser';
import { AppError, messageOf } from '../base/app-error';
import { z } from '../model/schema';

export type Sender = Browser.runtime.MessageSender;

/** By name: what a request must look like. */
export type Requests = Readonly<Record<string, { readonly request: z.ZodMiniType }>>;
type Handlers<P extends Requests> = {
  readonly [Name in keyof P]?: (request: z.infer<P[Name]['request']>, sender: Sender) => unknown;
};
type AnyHandler = ((request: unknown, sender: Sender) => unknown) | undefined;

const messageSchema = z.strictObject({ name: z.string(), request: z.unknown() });

/** Answers the messages that have a handler, as JSON strings, until `signal` aborts; others are left to other listeners. */
export function listen<P extends Requests>(protocol: P, handlers: Handlers<P>, signal: AbortSignal | undefined): void {
  const listener = (raw: unknown, sender: Sender): Promise<string> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = messageSchema.safeParse(raw);
    if (!message.success || !Object.hasOwn(handlers, message.data.name)) return undefined;
    const { name, request } = message.data;
    // The handler of a name takes what the schema of that name lets through.
    return answer(protocol[name], handlers[name] as AnyHandler, request, sender);
  };
  // The polyfill's types know only listeners that always answer; ours leaves foreign messages to others.
  browser.runtime.onMessage.addListener(listener as never);
  // A script that outlives its extension has no messages any more.
  const stop = (): void => browser.runtime?.onMessage.removeListener(listener as never);
  signal?.addEventListener('abort', stop, { once: true });
}

async function answer(
  exchange: Requests[string] | undefined,
  handler: AnyHandler,
  raw: unknown,
  sender: Sender,
): Promise<string> {
  try {
    const request = (exchange?.request ?? z.never()).safeParse(raw);
    if (!request.success) throw new AppError('bad-request', z.prettifyError(request.error));
    return JSON.stringify({ ok: true, value: await handler?.(request.data, sender) });
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'internal';
    return JSON.stringify({ ok: false, code, message: messageOf(error) });
  }
}
