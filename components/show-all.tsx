/** Shows the first entries of a list and the rest on demand. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from './i18n';

/** The entries to draw now, and the button that brings the others, where there are any. */
export function useShowAll<Item>(
  items: readonly Item[],
  first: number,
): { readonly shown: readonly Item[]; readonly more: JSX.Element | undefined } {
  const { t, number } = useTexts();
  const [all, setAll] = useState(false);
  // A button that would bring a single entry takes as much room as the entry.
  if (all || items.length <= first + 1) return { shown: items, more: undefined };
  const more = (
    <button type="button" class="button small more" onClick={() => setAll(true)}>
      {t('show_all', [number(items.length)])}
    </button>
  );
  return { shown: items.slice(0, first), more };
}
