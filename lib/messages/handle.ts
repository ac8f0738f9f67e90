/** Answers the messages of `protocol.ts`. */
import { listen, type Sender } from './listen';
import {
  toBackground,
  toPage,
  type AnyMessages,
  type BackgroundMessages,
  type PageMessages,
  type ReplyOf,
  type RequestOf,
} from './protocol';

type Handlers<M extends AnyMessages> = {
  readonly [Name in keyof M]: (
    request: RequestOf<M, Name>,
    sender: Sender,
  ) => Promise<ReplyOf<M, Name>> | ReplyOf<M, Name>;
};

/** Answers what is sent to the background, until `signal` aborts. */
export function handleInBackground(handlers: Handlers<BackgroundMessages>, signal?: AbortSignal): void {
  listen(toBackground, handlers as never, signal);
}

/** Answers what is sent to this page; messages without a handler here are left to the page's other script. */
export function handleInPage(handlers: Partial<Handlers<PageMessages>>, signal: AbortSignal): void {
  listen(toPage, handlers as never, signal);
}
