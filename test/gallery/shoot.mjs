/**
 * Takes pictures of card, popup and options in all their states and asks axe about each: `node test/gallery/shoot.mjs DIR [WORD]`.
 *
 * WORD takes only the pictures whose name contains it. Ends with 1 when axe finds something.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const CARDS = [
  ['altman', 'screen=card&id=sam-altman&date=2025-09-16'],
  ['friar-then', 'screen=card&id=sarah-friar&date=2023-03-14'],
  ['musk', 'screen=card&id=elon-musk&date=2015-06-01'],
  ['openai', 'screen=card&id=openai&date=2023-11-18'],
  ['microsoft', 'screen=card&id=microsoft&date=2012-11-18'],
  ['jobs', 'screen=card&id=steve-jobs&date=2010-01-27'],
  ['doubt', 'screen=card&id=mike-liberatore&other=mike-dalton&today=2027-08-01'],
  ['scroll', 'screen=card&id=elon-musk&scroll'],
  ['sources', 'screen=card&id=mira-murati&date=2023-11-18&sources'],
];
const POPUPS = [
  'marked',
  'idle',
  'reading',
  'none',
  'failed',
  'off',
  'no-access',
  'unreachable',
  'browser-page',
  'asking',
];
/** Name, query and what is unusual about the window. */
const SHOTS = [
  ...CARDS.flatMap(([name, query]) => [
    [`card-${name}-light`, query, {}],
    [`card-${name}-dark`, query, { dark: true }],
    [`card-${name}-ar`, `${query}&lang=ar`, {}],
  ]),
  ...['ru', 'de', 'es'].map((lang) => [`card-friar-then-${lang}`, `${CARDS[1][1]}&lang=${lang}`, {}]),
  ...['ru', 'de', 'es'].map((lang) => [`card-musk-${lang}`, `${CARDS[2][1]}&lang=${lang}`, {}]),
  ['card-musk-320', CARDS[2][1], { width: 320 }],
  ['card-openai-200', CARDS[3][1], { text: 2, width: 800 }],
  ['card-musk-200-narrow', CARDS[2][1], { text: 2, width: 400 }],
  ['card-musk-forced', CARDS[2][1], { forced: true }],
  ...POPUPS.map((state) => [`popup-${state}`, `screen=popup&id=${state}`, { width: 350 }]),
  ['popup-marked-dark', 'screen=popup&id=marked&truncated', { width: 350, dark: true }],
  ...['ar', 'ru', 'de', 'es'].map((lang) => [
    `popup-marked-${lang}`,
    `screen=popup&id=marked&lang=${lang}`,
    { width: 350 },
  ]),
  ['popup-idle-ar', 'screen=popup&id=idle&lang=ar', { width: 350, dark: true }],
  ['popup-damaged', 'screen=popup&id=failed&damaged&broken', { width: 350 }],
  [
    'popup-320',
    'screen=popup&id=marked&host=a-very-long-host-name.of-a-newspaper.example.org',
    { width: 320, touch: true },
  ],
  ['popup-200', 'screen=popup&id=marked', { width: 700, text: 2 }],
  ['popup-forced', 'screen=popup&id=marked', { width: 350, forced: true }],
  ['options-light', 'screen=options&id=full', { width: 1000 }],
  ['options-dark', 'screen=options&id=empty&damaged', { width: 1000, dark: true }],
  ...['ar', 'ru', 'de', 'es'].map((lang) => [`options-${lang}`, `screen=options&id=full&lang=${lang}`, { width: 900 }]),
  ['options-320', 'screen=options&id=full', { width: 320 }],
  ['options-200', 'screen=options&id=full', { width: 900, text: 2 }],
];

const [directory, word = ''] = process.argv.slice(2);
if (!directory) throw new Error('say where the pictures go');
mkdirSync(directory, { recursive: true });
const server = await createServer({
  root,
  configFile: false,
  publicDir: `${root}/data/public`,
  plugins: [
    preact(),
    {
      name: 'records',
      configureServer: ({ middlewares }) =>
        void middlewares.use('/records.json', (_, response) => response.end(readRecords())),
    },
  ],
  logLevel: 'error',
  server: { port: 0 },
});
await server.listen();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let found = 0;
for (const [name, query, look] of SHOTS.filter(([shot]) => shot.includes(word)))
  found += await shoot(name, query, look);
await browser.close();
await server.close();
process.exitCode = found > 0 ? 1 : 0;

/** All curated records in one answer: a thousand modules take seconds a picture. */
function readRecords() {
  const files = ['people', 'companies', 'lawsuits'].flatMap((kind) =>
    readdirSync(`${root}/data/${kind}`).map((name) => readFileSync(`${root}/data/${kind}/${name}`, 'utf8')),
  );
  return `[${files.join(',')}]`;
}

async function shoot(name, query, { width = 420, text = 1, dark = false, forced = false, touch = false }) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.setViewport({ width, height: 600, deviceScaleFactor: 2, isMobile: touch, hasTouch: touch });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  if (forced)
    await (
      await page.createCDPSession()
    ).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await page.goto(new URL(`/test/gallery/index.html?${query}`, server.resolvedUrls.local[0]).href);
  if (text !== 1) await page.evaluate((size) => (document.documentElement.style.fontSize = `${size * 100}%`), text);
  await page.waitForFunction(() => document.title !== 'Gallery', { timeout: 30000 });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => {
    const rules = {
      'target-size': { enabled: true },
      ...(document.body.shadowRoot && {
        region: { enabled: false },
        'landmark-one-main': { enabled: false },
        'page-has-heading-one': { enabled: false },
      }),
    };
    return globalThis.axe.run({ rules });
  });
  for (const { id, nodes } of violations) {
    console.error(
      `${name}: ${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary.replaceAll('\n', ' ')}`)
        .join('\n   ')}`,
    );
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) console.error(`${name}: ${wide} px too wide`);
  await page.screenshot({ path: `${directory}/${name}.png`, fullPage: true });
  await page.close();
  return violations.length + (wide > 0 ? 1 : 0);
}
