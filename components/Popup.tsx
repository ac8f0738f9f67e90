/** The popup: this site on or off, the cast of this page, how names are marked, what is bundled. */
import type { EntityLabel } from '../lib/model/card';
import type { MarkStyle, Settings, Strictness } from '../lib/model/settings';
import { DatasetInfo, type ReleaseInfo } from './DatasetInfo';
import { useTexts } from './i18n';
import { SettingsForm } from './SettingsForm';

/** Somebody in the article. */
export interface CastMember extends EntityLabel {
  readonly count: number;
  readonly summary: string;
}

/** What the page's own script answered. */
export interface PageAnswer {
  readonly state: 'idle' | 'reading' | 'marked' | 'failed';
  readonly problem?: string | undefined;
  readonly articleDate?: string | undefined;
  readonly cast: readonly CastMember[];
  readonly truncated: boolean;
}

/**
 * What the popup knows about the tab.
 *
 * `browser-page`: nothing can ever run there. `no-access`: the browser has not granted the site. `unreachable`: the site is
 * granted, but nobody answers, as in a tab that was opened before the extension was installed.
 */
export type PopupPage =
  | { readonly kind: 'asking' | 'browser-page' | 'no-access' | 'off' | 'unreachable' }
  | { readonly kind: 'answered'; readonly answer: PageAnswer };

/** What the popup needs. */
export interface PopupProps {
  /** Undefined on a page that has none. */
  readonly host: string | undefined;
  readonly page: PopupPage;
  readonly settings: Settings;
  /** The stored settings could not be read. */
  readonly settingsBroken: boolean;
  readonly release: ReleaseInfo | undefined;
  readonly onSite: (on: boolean) => void;
  readonly onAllow: () => void;
  readonly onAnnotate: () => void;
  readonly onReload: () => void;
  readonly onShowMention: (id: EntityLabel['id']) => void;
  readonly onChange: (change: { readonly markStyle?: MarkStyle; readonly strictness?: Strictness }) => void;
  readonly onOptions: () => void;
}

/** The whole popup. */
export function Popup(props: PopupProps) {
  const { t } = useTexts();
  const { host, page, settings, release, onSite } = props;
  const hasSite = page.kind !== 'browser-page' && host !== undefined;
  return (
    <div class="popup">
      <header class="masthead">
        <h1>
          <img src="/icon/48.png" alt="" /> {t('extension_name')}
        </h1>
        <button type="button" class="link" onClick={props.onOptions}>
          {t('options')}
        </button>
      </header>
      <main>
        {hasSite && <SiteSwitch host={host} on={page.kind !== 'off'} onSite={onSite} />}
        {props.settingsBroken && (
          <div class="notice" role="alert">
            <p>{t('settings_replaced_short')}</p>
          </div>
        )}
        <PageSection {...props} />
        <div class="part">
          <SettingsForm settings={settings} onChange={props.onChange} />
        </div>
      </main>
      <footer class="part small">
        <DatasetInfo release={release} />
      </footer>
    </div>
  );
}

interface SiteSwitchProps extends Pick<PopupProps, 'onSite'> {
  readonly host: string;
  readonly on: boolean;
}

function SiteSwitch({ host, on, onSite }: SiteSwitchProps) {
  const { t } = useTexts();
  return (
    <button
      type="button"
      role="switch"
      class="site"
      aria-checked={on}
      aria-label={t('site_switch', [host])}
      onClick={() => onSite(!on)}
    >
      <bdi class="host">{host}</bdi>
      <span class="state-word">{t(on ? 'on' : 'off')}</span>
      <span class="knob" />
    </button>
  );
}

function PageSection(props: PopupProps) {
  const { page } = props;
  return (
    <section class="part page-state">
      <div role="status">
        <StateWord page={page} />
      </div>
      <NextStep {...props} />
      {page.kind === 'answered' && page.answer.cast.length > 0 && (
        <Cast cast={page.answer.cast} onShowMention={props.onShowMention} />
      )}
    </section>
  );
}

function StateWord({ page }: Pick<PopupProps, 'page'>) {
  const { t, count, list, date } = useTexts();
  if (page.kind !== 'answered') {
    return (
      <>
        <p class="headline">{t(`state_${page.kind.replaceAll('-', '_')}`)}</p>
        {page.kind === 'browser-page' && <p class="muted">{t('state_browser_page_hint')}</p>}
      </>
    );
  }
  const { state, cast, problem, articleDate, truncated } = page.answer;
  if (state === 'failed') {
    return (
      <div class="notice">
        <p>{t('state_failed')}</p>
        {problem !== undefined && (
          <p class="small muted" lang="en" dir="ltr">
            {problem}
          </p>
        )}
      </div>
    );
  }
  if (state !== 'marked') return <p class="headline">{t(`state_${state}`)}</p>;
  const people = cast.filter(({ kind }) => kind === 'person').length;
  const counts = [
    ...(people > 0 ? [count('people', people)] : []),
    ...(cast.length > people ? [count('companies', cast.length - people)] : []),
  ];
  return (
    <>
      <p class="headline">{counts.length > 0 ? list(counts) : t('state_none')}</p>
      {articleDate !== undefined && <p class="muted">{t('article_of', [date(articleDate)])}</p>}
      {truncated && <p class="muted">{t('truncated')}</p>}
    </>
  );
}

/** The one thing that the reader can do in this state. */
function NextStep({ page, onAllow, onAnnotate, onReload }: PopupProps) {
  const { t } = useTexts();
  const step =
    page.kind === 'no-access'
      ? { text: t('allow_site'), act: onAllow }
      : page.kind === 'unreachable'
        ? { text: t('reload_page'), act: onReload }
        : page.kind === 'answered' && page.answer.state === 'idle'
          ? { text: t('annotate_now'), act: onAnnotate }
          : undefined;
  return step ? (
    <button type="button" class="button primary step" onClick={step.act}>
      {step.text}
    </button>
  ) : null;
}

interface CastProps extends Pick<PopupProps, 'onShowMention'> {
  readonly cast: readonly CastMember[];
}

function Cast({ cast, onShowMention }: CastProps) {
  const { t, count, number, capital } = useTexts();
  return (
    <ol class="cast" aria-label={t('cast')}>
      {cast.map(({ id, kind, name, summary, count: mentions }) => (
        <li key={id}>
          <button type="button" title={t('cast_next', [name])} onClick={() => onShowMention(id)}>
            <span class={`kind ${kind}`} aria-hidden="true" />
            <span class="name" dir="auto">
              {name}
            </span>
            <span class="times">
              <span aria-hidden="true">{number(mentions)}</span>
              <span class="hidden">{count('mentions', mentions)}</span>
            </span>
            {summary !== '' && <span class="summary">{capital(summary)}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
