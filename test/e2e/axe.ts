/** Asks axe-core about what is on the screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Asked for on top of what axe looks at anyway. */
const RULES = { 'target-size': { enabled: true } };
/** They are about whole documents, and a card is none. */
const DOCUMENT_RULES = { region: { enabled: false } };

/** One line for each fault: rule and element. @param within the part of the document to look at; without it all of it */
export async function findViolations(tab: Page, within?: string): Promise<readonly string[]> {
  await tab.evaluate(SOURCE);
  const rules = { ...RULES, ...(within !== undefined && DOCUMENT_RULES) };
  const run = (selector: string | undefined, options: axe.RunOptions): Promise<axe.AxeResults> =>
    (globalThis as unknown as { readonly axe: typeof axe }).axe.run(selector ?? document, options);
  const { violations, passes } = await tab.evaluate(run, within, { rules });
  if (passes.length === 0) throw new Error('axe has looked at nothing');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
