/**
 * The one place where zod is set up.
 *
 * `zod/mini` instead of `zod`: the loader and the annotator carry it into pages, where each kilobyte counts.
 * `jitless`: zod otherwise probes `new Function`, which a strict CSP reports in the page's console.
 */
import * as z from 'zod/mini';

z.config({ ...z.locales.en(), jitless: true });

export { z };
