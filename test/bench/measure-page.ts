/** What the page of `bench:browser` runs: `measureJob` with the files of the server. */
import type { Job } from './job';
import { measure, type Figures } from './measure';

declare global {
  var measureJob: (job: Job) => Promise<Figures>;
}

globalThis.measureJob = async ({ contender, names, index, texts }) =>
  measure({
    contender,
    names: await (await fetch(names)).json(),
    index: await (await fetch(index)).arrayBuffer(),
    texts: await Promise.all(
      texts.map(async ({ label, lang, file }) => ({ label, lang, text: await (await fetch(file)).text() })),
    ),
  });
