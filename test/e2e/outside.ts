/**
 * Counts what leaves the machine: a proxy that both browsers send everything through but loopback. It sees page, extension and
 * browser alike, whichever process asks, and answers nothing.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What Chromium asks for itself, with or without extensions; no switch stops all of it. Firefox is silent. */
const BROWSERS_OWN = ['accounts.google.com', 'clients2.google.com', 'update.googleapis.com'];

export interface Outside {
  readonly port: number;
  /** Host names that were asked for, in order. */
  readonly hosts: readonly string[];
  /** For a test that lets something out. */
  forget(): void;
  close(): void;
}

/** Opens the proxy on a free port. */
export async function watchOutside(): Promise<Outside> {
  const hosts: string[] = [];
  const note = (url: string): void => {
    const host = new URL(url).hostname;
    if (!BROWSERS_OWN.includes(host)) hosts.push(host);
  };
  const proxy = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    note(`https://${request.url}`);
    socket.on('error', () => undefined).end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    hosts,
    forget: () => hosts.splice(0),
    close: () => proxy.close(),
  };
}
