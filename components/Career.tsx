/** A person's posts, newest first, each over its bar on a common time axis. */
import { earliestDay, latestDay, type PartialDate } from '../lib/model/partial-date';
import type { Role, Source } from '../lib/model/record';
import { compareStart, isCurrent } from '../lib/model/role';
import type { Cite } from './Cites';
import { useTexts } from './i18n';
import { Post, type PostContext } from './Post';
import { useShowAll } from './show-all';
import { SourceAge } from './SourceAge';
import { layOutAxis, layOutRole, type Axis, type Segment } from './timeline';

interface CareerProps extends PostContext {
  readonly roles: readonly Role[];
  readonly today: string;
  /** The axis of somebody who died ends there. */
  readonly died: PartialDate | undefined;
  readonly articleDate: string | undefined;
  readonly sourcesOf: (role: Role) => readonly Source[];
  readonly cite: Cite;
}

/** How many posts are shown at first. */
const FIRST_POSTS = 6;
/** An article's day nearer than this to the end of the axis says no more than "now" does. */
const NEAR_END = 0.04;
/** Labels nearer than this run into each other. */
const LABEL_WIDTH = 0.17;

/** The timeline. The bars repeat the printed dates for the eye and are hidden from screen readers. */
export function Career({ roles, today, died, articleDate, sourcesOf, cite, ...post }: CareerProps) {
  const { t, span, date } = useTexts();
  const { shown, more } = useShowAll(newestFirst(roles), FIRST_POSTS);
  if (roles.length === 0) return null;
  const axis = layOutAxis(roles, died === undefined ? today : latestDay(died));
  const bars = shown.map((role) => (axis ? layOutRole(role, axis) : []));
  const article = axis && articleDate !== undefined ? axis.at(articleDate) : undefined;
  const mark = article !== undefined && article >= 0 && article <= 1 - NEAR_END ? article : undefined;
  return (
    <section class="part">
      <h3>{t('career')}</h3>
      {axis && <AxisLabels axis={axis} mark={mark} end={died === undefined ? t('axis_now') : date(died.slice(0, 4))} />}
      <ul>
        {shown.map((role, index) => (
          <li class={isCurrent(role) ? 'row current' : 'row'}>
            <p>
              <span class="what">
                <Post role={role} {...post} />
                {cite(sourcesOf(role))}
                <SourceAge role={role} sources={sourcesOf(role)} today={today} />
              </span>
              <span class="dates">{span(role) ?? (isCurrent(role) && t('axis_now'))}</span>
            </p>
            {axis && <Track axis={axis} bar={bars[index] ?? []} mark={mark} />}
          </li>
        ))}
      </ul>
      {more}
      <Legend looks={new Set(bars.flat().map(({ look }) => look))} />
    </section>
  );
}

/** Current posts before past ones; those by their start, these by the last day that is known of them, the newest first. */
export function newestFirst(roles: readonly Role[]): readonly Role[] {
  const lastKnown = ({ start, end, seen }: Role): string => earliestDay(end ?? seen?.to ?? start ?? '0000');
  return [...roles].sort((a, b) => {
    if (isCurrent(a) || isCurrent(b)) return Number(isCurrent(b)) - Number(isCurrent(a)) || compareStart(b, a);
    return lastKnown(b).localeCompare(lastKnown(a)) || compareStart(b, a);
  });
}

interface AxisLabelsProps {
  readonly axis: Axis;
  readonly mark: number | undefined;
  readonly end: string;
}

function AxisLabels({ axis, mark, end }: AxisLabelsProps) {
  const { t, date } = useTexts();
  // A year's label that would run into the article's gives way to it.
  const years = axis.years.filter(({ at }) => mark === undefined || Math.abs(at - mark) > LABEL_WIDTH);
  return (
    <div class="axis" aria-hidden="true">
      {years.map(({ year, at }) => (
        <span key={year} class={at < LABEL_WIDTH / 3 ? 'first' : undefined} style={place(at)}>
          {date(String(year))}
        </span>
      ))}
      {mark !== undefined && (
        <span class={mark < LABEL_WIDTH / 2 ? 'mark first' : 'mark'} style={place(mark)}>
          {t('axis_article')}
        </span>
      )}
      {(mark === undefined || mark < 1 - 1.4 * LABEL_WIDTH) && <span class="end">{end}</span>}
    </div>
  );
}

interface TrackProps {
  readonly axis: Axis;
  readonly bar: readonly Segment[];
  readonly mark: number | undefined;
}

/** Nothing where the role has no date: an empty line would look like a gap in the career. */
function Track({ axis, bar, mark }: TrackProps) {
  if (bar.length === 0) return null;
  return (
    <div class="track" aria-hidden="true">
      {axis.years.map(({ year, at }) => (
        <i key={year} class="tick" style={place(at)} />
      ))}
      {bar.map(({ from, to, look }) => (
        <i key={look + from} class={look} style={{ ...place(from), inlineSize: percent(to - from) }} />
      ))}
      {mark !== undefined && <i class="mark" style={place(mark)} />}
    </div>
  );
}

function Legend({ looks }: { readonly looks: ReadonlySet<Segment['look']> }) {
  const { t } = useTexts();
  return (
    <ul class="legend muted small" aria-hidden="true">
      {(['loose', 'open'] as const).map(
        (look) =>
          looks.has(look) && (
            <li key={look}>
              <span class="track">
                <i class={look} />
              </span>{' '}
              {t(`legend_${look}`)}
            </li>
          ),
      )}
    </ul>
  );
}

function place(fraction: number): { readonly insetInlineStart: string } {
  return { insetInlineStart: percent(fraction) };
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
