/** Draws one screen of the extension with real records: `?screen=card&id=sam-altman&lang=ar&date=2023-03-14`. */
import { render, type ComponentChildren } from 'preact';
import { Card } from '../../components/Card';
import { cardStyles } from '../../components/card-styles';
import { describeEntity } from '../../components/describe';
import { createTexts, I18n } from '../../components/i18n';
import { Options } from '../../components/Options';
import { pageStyles } from '../../components/page-styles';
import { Popup, type CastMember, type PopupPage } from '../../components/Popup';
import { gatherCard } from '../../lib/dataset/card-data';
import { storedRecords } from '../../lib/dataset/compile';
import type { CardData } from '../../lib/model/card';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { translateIn } from '../locale';
import { recordSchema } from '../../lib/model/record';
import { z } from '../../lib/model/schema';

const records = z.array(recordSchema).parse(await (await fetch('/records.json')).json());
const stored = new Map(storedRecords(records).map((one) => [one.record.id as string, one]));
const release = { version: '2026.11.24', date: '2026-11-24' };
const query = new URLSearchParams(location.search);
const screen = query.get('screen') ?? 'card';
const id = query.get('id') ?? 'sam-altman';
const lang = query.get('lang') ?? 'en';
const texts = createTexts(translateIn(lang), lang);

function show(children: ComponentChildren, styles: string, isPage: boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const root = isPage ? document : document.body.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  document.documentElement.lang = texts.lang;
  document.documentElement.dir = texts.dir;
  if (isPage) document.body.classList.add('dramatis');
  document.body.style.margin = isPage ? '0' : '16px';
  render(<I18n.Provider value={texts}>{children}</I18n.Provider>, root instanceof Document ? document.body : root);
}

function nothing(): void {}

/** As the background makes it. */
async function makeCard(entity: string): Promise<CardData> {
  const card = await gatherCard(entity as CardData['record']['id'], lang, release, async (other) => stored.get(other));
  if (!card) throw new Error(`no record ${entity}`);
  return card;
}

const manifest = {
  schema: 1 as const,
  version: '2026.11.24',
  date: '2026-11-24',
  counts: { people: 94, companies: 88, lawsuits: 24, names: 1432 },
  index: { name: 'index', sizeBytes: 1, sha256: '' },
  records: { name: 'records', sizeBytes: 1, sha256: '' },
};
const damaged = { problem: 'index.bin: expected sha256 5f2c…, got 90ab… (release/index.bin)' };

async function castOf(ids: readonly string[]): Promise<readonly CastMember[]> {
  const cards = await Promise.all(ids.map(makeCard));
  return cards.map(({ record, name, labels }, index) => {
    const summary = describeEntity(record, (other) => labels[other]?.name ?? other, texts.t, texts.lang);
    return { id: record.id, kind: record.kind, name, count: 14 - index * 2, summary };
  });
}

async function pageOf(state: string): Promise<PopupPage> {
  const empty = { cast: [], truncated: false };
  switch (state) {
    case 'idle':
    case 'reading':
      return { kind: 'answered', answer: { state, ...empty } };
    case 'none':
      return { kind: 'answered', answer: { state: 'marked', ...empty } };
    case 'failed':
      return {
        kind: 'answered',
        answer: { state, problem: 'annotate: nobody answered (Receiving end does not exist.)', ...empty },
      };
    case 'marked': {
      const cast = await castOf([
        'sarah-friar',
        'openai',
        'elon-musk',
        'xai',
        'mike-liberatore',
        'microsoft',
        'google',
      ]);
      return {
        kind: 'answered',
        answer: { state, articleDate: '2025-09-16', cast, truncated: query.has('truncated') },
      };
    }
    default:
      return { kind: state as 'off' };
  }
}

if (screen === 'card') {
  const others = (await Promise.all(query.getAll('other').map(makeCard))).map(({ record, name }) => {
    return { id: record.id, kind: record.kind, name };
  });
  const card = await makeCard(id);
  show(
    <Card
      card={card}
      today={query.get('today') ?? '2026-11-24'}
      articleDate={query.get('date') ?? undefined}
      confidence={others.length > 0 ? 0.6 : 1}
      others={others}
      onClose={nothing}
    />,
    // A picture of the whole card, unless its scrolling is what is looked at.
    query.has('scroll') ? cardStyles : `${cardStyles} .card { max-block-size: none; }`,
    false,
  );
} else if (screen === 'popup') {
  show(
    <Popup
      host={id === 'browser-page' ? undefined : (query.get('host') ?? 'www.nytimes.com')}
      page={await pageOf(id)}
      settings={DEFAULT_SETTINGS}
      settingsBroken={query.has('broken')}
      release={query.has('damaged') ? damaged : { manifest }}
      onSite={nothing}
      onAllow={nothing}
      onAnnotate={nothing}
      onReload={nothing}
      onShowMention={nothing}
      onChange={nothing}
      onOptions={nothing}
    />,
    pageStyles,
    true,
  );
} else {
  show(
    <Options
      settings={{
        ...DEFAULT_SETTINGS,
        sitesOff: id === 'full' ? ['example.com', 'www.a-long-host-name.example.org'] : [],
      }}
      kept={id === 'full' ? '{"version":0,"sites":{"example.com":false}}' : undefined}
      copied={false}
      release={query.has('damaged') ? damaged : { manifest }}
      onChange={nothing}
      onSiteOn={nothing}
      onCopyKept={nothing}
      onDiscardKept={nothing}
    />,
    pageStyles,
    true,
  );
}
if (query.has('sources')) document.body.shadowRoot?.querySelector<HTMLElement>('.cite')?.click();
document.title = `${screen} ${id}`;
