/** Answers the messages of `protocol.ts`. */
import { listen, type Sender } from './listen';
import { toBackground, type BackgroundMessages, type ReplyOf, type RequestOf } from './protocol';

type Handlers = {
  readonly [Name in keyof BackgroundMessages]: (
    request: RequestOf<BackgroundMessages, Name>,
    sender: Sender,
  ) => Promise<ReplyOf<BackgroundMessages, Name>> | ReplyOf<BackgroundMessages, Name>;
};

/** Answers what is sent to the background, until `signal` aborts. */
export function handleInBackground(handlers: Handlers, signal?: AbortSignal): void {
  listen(toBackground, handlers as never, signal);
}
