/** Answers the messages of `protocol.ts`: parses each request, turns failures into values. */
import { browser, type Browser } from 'wxt/browser';
import { AppError, messageOf } from '../base/app-error';
import { z } from '../model/schema';
import { toBackground, toPage, type AnyMessages, type BackgroundMessages, type PageMessages, type ReplyOf, type RequestOf } from './protocol';

type Sender = Browser.runtime.MessageSender;
type Handlers<M extends AnyMessages> = {
  readonly [Name in keyof M]: (request: RequestOf<M, Name>, sender: Sender) => Promise<ReplyOf<M, Name>> | ReplyOf<M, Name>;
};

const messageSchema = z.strictObject({ name: z.string(), request: z.unknown() });

/** Answers what is sent to the background, until `signal` aborts. */
export function handleInBackground(handlers: Handlers<BackgroundMessages>, signal?: AbortSignal): void {
  listen(toBackground, handlers as AnyHandlers, signal);
}

/** Answers what is sent to this page; messages without a handler here are left to the page's other script. */
export function handleInPage(handlers: Partial<Handlers<PageMessages>>, signal: AbortSignal): void {
  listen(toPage, handlers as AnyHandlers, signal);
}

type AnyHandlers = Readonly<Record<string, ((request: unknown, sender: Sender) => unknown) | undefined>>;

function listen(protocol: AnyMessages, handlers: AnyHandlers, signal: AbortSignal | undefined): void {
  const listener = (raw: unknown, sender: Sender): Promise<string> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = messageSchema.safeParse(raw);
    if (!message.success || !Object.hasOwn(handlers, message.data.name)) return undefined;
    const { name, request } = message.data;
    return answer(protocol[name as keyof AnyMessages] as Exchange, handlers[name], request, sender);
  };
  // The polyfill's types know only listeners that always answer; ours leaves foreign messages to others.
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), { once: true });
}

interface Exchange {
  readonly request: z.ZodMiniType;
}

async function answer(exchange: Exchange, handler: AnyHandlers[string], raw: unknown, sender: Sender): Promise<string> {
  try {
    const request = exchange.request.safeParse(raw);
    if (!request.success) throw new AppError('bad-request', z.prettifyError(request.error));
    return JSON.stringify({ ok: true, value: await handler?.(request.data, sender) });
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'internal';
    return JSON.stringify({ ok: false, code, message: messageOf(error) });
  }
}
