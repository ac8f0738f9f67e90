/** What is bundled, or that it cannot be used. */
import type { Manifest } from '../lib/model/release';
import { useTexts } from './i18n';

/** The answer of the background; undefined while it is awaited. */
export interface ReleaseInfo {
  readonly manifest?: Manifest | undefined;
  readonly problem?: string | undefined;
}

/** Version, date and counts in two lines; a damaged dataset as an alert with its cause. */
export function DatasetInfo({ release }: { readonly release: ReleaseInfo | undefined }) {
  const { t, date, count } = useTexts();
  if (release === undefined) return null;
  const { manifest, problem } = release;
  if (problem !== undefined || manifest === undefined) {
    return (
      <div class="notice" role="alert">
        <p>{t('dataset_damaged')}</p>
        {problem !== undefined && (
          <p class="small muted" lang="en" dir="ltr">
            {problem}
          </p>
        )}
      </div>
    );
  }
  const { people, companies, lawsuits, names } = manifest.counts;
  return (
    <>
      <p>{t('dataset_version', [manifest.version, date(manifest.date)])}</p>
      <p class="muted">
        {[
          count('people', people),
          count('companies', companies),
          count('lawsuits', lawsuits),
          count('names', names),
        ].join(' · ')}
      </p>
    </>
  );
}
