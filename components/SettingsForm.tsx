/** How names are marked and how sure a mark must be: the same two choices in the popup and on the options page. */
import { MARK_STYLES, STRICTNESS, type MarkStyle, type Settings, type Strictness } from '../lib/model/settings';
import { useTexts } from './i18n';

interface SettingsFormProps {
  readonly settings: Settings;
  readonly onChange: (change: { readonly markStyle?: MarkStyle; readonly strictness?: Strictness }) => void;
}

/** Saves at each choice; there is nothing to confirm. */
export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const { t } = useTexts();
  return (
    <>
      <fieldset class="choice">
        <legend class="label">{t('mark_style')}</legend>
        <div class="segments">
          {MARK_STYLES.map((style) => (
            <label key={style}>
              <input
                type="radio"
                name="mark-style"
                checked={settings.markStyle === style}
                onChange={() => onChange({ markStyle: style })}
              />
              <span>
                <span class={`sample ${style}`}>{t(`mark_${style}`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="choice">
        <legend class="label">{t('strictness')}</legend>
        <div class="segments">
          {STRICTNESS.map((strictness) => (
            <label key={strictness}>
              <input
                type="radio"
                name="strictness"
                aria-describedby="strictness-hint"
                checked={settings.strictness === strictness}
                onChange={() => onChange({ strictness })}
              />
              <span>{t(`strictness_${strictness}`)}</span>
            </label>
          ))}
        </div>
        <p class="muted small hint" id="strictness-hint" aria-live="polite">
          {t(`strictness_${settings.strictness}_hint`)}
        </p>
      </fieldset>
    </>
  );
}
