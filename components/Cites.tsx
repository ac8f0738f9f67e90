/** The small raised numbers behind a fact, and the list that they lead to. */
import type { Ref } from 'preact';
import type { Source } from '../lib/model/record';
import { useTexts } from './i18n';
import type { SourceNotes } from './source-notes';

/** Draws the notes of one fact. A card makes one and hands it to its parts. */
export type Cite = (sources: readonly Source[]) => preact.JSX.Element | undefined;

interface CitesProps {
  readonly sources: readonly Source[];
  readonly notes: SourceNotes;
  /** Leads to the entry of the list. Not a `#link`: inside a shadow root that would change the page's address. */
  readonly onShow: (number: number) => void;
}

/** "¹ ²" */
export function Cites({ sources, notes, onShow }: CitesProps) {
  const { t, number } = useTexts();
  return (
    <span class="cites">
      {
        // Keeps the notes on the line of the word that they belong to.
        '\u2060'
      }
      {notes.numbersOf(sources).map((note) => (
        <button
          key={note}
          type="button"
          class="cite"
          aria-label={t('source_note', [number(note), notes.sources[note - 1]?.publisher ?? ''])}
          onClick={() => onShow(note)}
        >
          {number(note)}
        </button>
      ))}
    </span>
  );
}

interface SourceListProps {
  readonly notes: SourceNotes;
  readonly listRef: Ref<HTMLDetailsElement>;
}

/** The numbered sources, folded up until somebody asks. */
export function SourceList({ notes, listRef }: SourceListProps) {
  const { t, number } = useTexts();
  if (notes.sources.length === 0) return null;
  return (
    <details class="part sources" ref={listRef}>
      <summary>
        {t('sources')} ({number(notes.sources.length)})
      </summary>
      <ol>
        {notes.sources.map((source) => (
          <SourceEntry key={source.url} source={source} />
        ))}
      </ol>
    </details>
  );
}

function SourceEntry({ source }: { readonly source: Source }) {
  const { t, date } = useTexts();
  const host = hostOf(source.url);
  const details = [
    source.published === undefined ? '' : date(source.published),
    source.primary ? t('source_primary') : '',
    t('source_checked', [date(source.checked)]),
  ];
  return (
    <li>
      <div>
        {host === undefined ? (
          <b>{source.publisher}</b>
        ) : (
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            <bdi>{source.publisher}</bdi>
          </a>
        )}{' '}
        <bdi class="muted small">{host ?? source.url}</bdi>
        <div class="muted small">{details.filter((detail) => detail !== '').join(' · ')}</div>
      </div>
    </li>
  );
}

/** The host in full (other scripts as punycode), undefined when the address may not become a link. */
function hostOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed?.protocol === 'https:' ? parsed.host : undefined;
}
