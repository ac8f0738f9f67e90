/** Sends the messages of `protocol.ts`. */
import { browser } from 'wxt/browser';
import { post, receive } from './post';
import {
  toBackground,
  toPage,
  type BackgroundMessages,
  type PageMessages,
  type ReplyOf,
  type RequestOf,
} from './protocol';

export { MessageError } from './post';

/** @throws {MessageError} with the background's code, `unreachable`, or `bad-reply` */
export async function sendToBackground<Name extends keyof BackgroundMessages>(
  name: Name,
  request: RequestOf<BackgroundMessages, Name>,
): Promise<ReplyOf<BackgroundMessages, Name>> {
  const reply = await post(toBackground, name, request as never);
  return reply as ReplyOf<BackgroundMessages, Name>;
}

/** @throws {MessageError} `unreachable` where no script of ours runs in the tab */
export async function sendToPage<Name extends keyof PageMessages>(
  tabId: number,
  name: Name,
  request: RequestOf<PageMessages, Name>,
): Promise<ReplyOf<PageMessages, Name>> {
  const reply = await receive(name, toPage[name].reply, () => browser.tabs.sendMessage(tabId, { name, request }));
  return reply as ReplyOf<PageMessages, Name>;
}
