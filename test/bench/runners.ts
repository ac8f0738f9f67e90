/** Where a measurement runs: a new process of Node, or a new page of Chromium. What runs there is bundled once. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser, howToGet } from '../tools/browsers.mjs';
import type { Job } from './job';
import type { Figures } from './measure';

export interface Runner {
  readonly what: string;
  run(job: Job): Promise<Figures>;
  stop(): Promise<void>;
}

const HERE = import.meta.dirname;

/** @param folder where the files of the jobs are, and where the bundle goes */
export async function startNode(folder: string): Promise<Runner> {
  await build({
    ...BUNDLE,
    ssr: { noExternal: true },
    build: {
      ...BUNDLE.build,
      outDir: folder,
      ssr: join(HERE, 'measure-node.ts'),
      rolldownOptions: { output: { entryFileNames: 'measure-node.mjs' } },
    },
  });
  return {
    what: `Node ${process.version}`,
    async run(job) {
      const args = ['--expose-gc', '--max-old-space-size=4000', join(folder, 'measure-node.mjs')];
      const { stdout } = await promisify(execFile)(process.execPath, [...args, folder, JSON.stringify(job)]);
      return JSON.parse(stdout) as Figures;
    },
    stop: () => Promise.resolve(),
  };
}

/** The same in a headless Chromium. */
export async function startPage(folder: string): Promise<Runner> {
  await build({
    ...BUNDLE,
    build: {
      ...BUNDLE.build,
      outDir: folder,
      lib: { entry: join(HERE, 'measure-page.ts'), formats: ['es'], fileName: () => 'measure-page.mjs' },
    },
  });
  const program = findBrowser('chromium');
  if (program === undefined) throw new Error(howToGet('chromium'));
  const server = serve(folder);
  const browser = await puppeteer.launch({ executablePath: program, pipe: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], protocolTimeout: 600_000 }); // prettier-ignore
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    what: await browser.version(),
    async run(job) {
      const page = await browser.newPage();
      try {
        await page.goto(`http://localhost:${port}/`);
        return await page.evaluate((task) => globalThis.measureJob(task), job);
      } finally {
        await page.close();
      }
    },
    async stop() {
      await browser.close();
      server.close();
    },
  };
}

const BUNDLE = {
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: { emptyOutDir: false, minify: false, target: 'esnext' },
} as const;

/** Isolated from other origins, so that the page's clock is fine enough. */
function serve(folder: string): ReturnType<typeof createServer> {
  return createServer(({ url = '/' }, response) => {
    const name = basename(url);
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
    if (name === '')
      response.end('<link rel="icon" href="data:,"><script type="module" src="measure-page.mjs"></script>');
    else response.end(readFileSync(join(folder, name)));
  }).listen(0, 'localhost');
}

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.txt': 'text/plain; charset=utf-8',
};
