/** The options page: how names are marked, sites that are off, what is bundled, and what Dramatis promises. */
import type { MarkStyle, Settings, Strictness } from '../lib/model/settings';
import { DatasetInfo, type ReleaseInfo } from './DatasetInfo';
import { useTexts } from './i18n';
import { SettingsForm } from './SettingsForm';

/** What the options page needs. */
export interface OptionsProps {
  readonly settings: Settings;
  /** Settings of an earlier time that could not be read, as they were stored. */
  readonly kept: string | undefined;
  /** True for a moment after the kept settings were copied. */
  readonly copied: boolean;
  readonly release: ReleaseInfo | undefined;
  readonly onChange: (change: { readonly markStyle?: MarkStyle; readonly strictness?: Strictness }) => void;
  readonly onSiteOn: (host: string) => void;
  readonly onCopyKept: () => void;
  readonly onDiscardKept: () => void;
}

const PROMISES = ['requests', 'page', 'right', 'memory'] as const;

/** The whole page. */
export function Options(props: OptionsProps) {
  const { t } = useTexts();
  return (
    <div class="options">
      <header class="masthead">
        <h1>
          <img src="/icon/48.png" alt="" /> {t('options_title')}
        </h1>
      </header>
      <main>
        {props.kept !== undefined && <Kept {...props} kept={props.kept} />}
        <section>
          <h2>{t('reading')}</h2>
          <div>
            <SettingsForm settings={props.settings} onChange={props.onChange} />
          </div>
        </section>
        <section>
          <h2>{t('sites_off')}</h2>
          <SitesOff sites={props.settings.sitesOff} onSiteOn={props.onSiteOn} />
        </section>
        <section>
          <h2>{t('dataset')}</h2>
          <div>
            <DatasetInfo release={props.release} />
          </div>
        </section>
        <section>
          <h2>{t('promises')}</h2>
          <dl>
            {PROMISES.map((promise) => (
              <div key={promise}>
                <dt>{t(`promise_${promise}`)}</dt>
                <dd>{t(`promise_${promise}_text`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </main>
    </div>
  );
}

function SitesOff({ sites, onSiteOn }: Pick<OptionsProps, 'onSiteOn'> & { readonly sites: readonly string[] }) {
  const { t } = useTexts();
  if (sites.length === 0) return <p class="muted">{t('sites_off_none')}</p>;
  return (
    <ul class="sites">
      {sites.map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <button
            type="button"
            class="button small"
            aria-label={t('site_turn_on_named', [site])}
            onClick={() => onSiteOn(site)}
          >
            {t('site_turn_on')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Kept({ kept, copied, onCopyKept, onDiscardKept }: OptionsProps & { readonly kept: string }) {
  const { t } = useTexts();
  return (
    <div class="notice" role="alert">
      <p id="kept-label">{t('settings_replaced')}</p>
      <textarea readOnly rows={4} dir="ltr" aria-labelledby="kept-label" value={kept} />
      <p class="buttons">
        <button type="button" class="button" onClick={onCopyKept}>
          {t(copied ? 'copied' : 'copy')}
        </button>
        <button type="button" class="button" onClick={onDiscardKept}>
          {t('discard')}
        </button>
      </p>
    </div>
  );
}
