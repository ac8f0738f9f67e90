/** A list that shows its first entries and the rest on demand. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from './i18n';

interface ShowAllProps<Item> {
  readonly items: readonly Item[];
  readonly first: number;
  readonly class?: string;
  /** One `<li>`. */
  readonly children: (item: Item) => ComponentChildren;
}

/** Draws `<ul>` with the first entries and, where there are more, a button that shows them all. */
export function ShowAll<Item>({ items, first, class: className, children }: ShowAllProps<Item>) {
  const { t, number } = useTexts();
  const [all, setAll] = useState(false);
  // A button that would show a single entry more costs as much room as the entry.
  const cut = !all && items.length > first + 1;
  return (
    <>
      <ul class={className}>{(cut ? items.slice(0, first) : items).map(children)}</ul>
      {cut && (
        <button type="button" class="button small more" onClick={() => setAll(true)}>
          {t('show_all', [number(items.length)])}
        </button>
      )}
    </>
  );
}
