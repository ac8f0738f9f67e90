/** A person's posts, newest first, each over its bar on a common time axis. */
import { compareStart, isCurrent } from '../lib/model/role';
import type { Role, Source } from '../lib/model/record';
import type { Cite } from './Cites';
import { useTexts } from './i18n';
import { Post, type PostContext } from './Post';
import { ShowAll } from './ShowAll';
import { layOutAxis, layOutRole, type Axis, type Segment } from './timeline';

interface CareerProps extends PostContext {
  readonly roles: readonly Role[];
  readonly today: string;
  readonly articleDate: string | undefined;
  readonly sourcesOf: (role: Role) => readonly Source[];
  readonly cite: Cite;
}

/** How many posts are shown at first. */
const FIRST_POSTS = 6;
/** An article's day nearer than this to the end of the axis says no more than "now" does. */
const NEAR_END = 0.04;

/** The timeline. The bars repeat the printed dates for the eye and are hidden from screen readers. */
export function Career({ roles, today, articleDate, sourcesOf, cite, ...post }: CareerProps) {
  const { t, span } = useTexts();
  if (roles.length === 0) return null;
  const axis = layOutAxis(roles, today);
  const newest = newestFirst(roles);
  const bars = new Map(newest.map((role) => [role, axis ? layOutRole(role, axis) : []]));
  const looks = new Set([...bars.values()].flat().map(({ look }) => look));
  const article = axis && articleDate !== undefined ? axis.at(articleDate) : undefined;
  const mark = article !== undefined && article >= 0 && article <= 1 - NEAR_END ? article : undefined;
  return (
    <section class="part">
      <h3>{t('career')}</h3>
      {axis && <AxisLabels axis={axis} mark={mark} />}
      <ShowAll items={newest} first={FIRST_POSTS}>
        {(role) => (
          <li class={isCurrent(role) ? 'row current' : 'row'}>
            <p>
              <span class="what">
                <Post role={role} {...post} />
                {cite(sourcesOf(role))}
              </span>
              <span class="dates">{span(role) ?? t('dates_unknown')}</span>
            </p>
            {axis && <Track axis={axis} bar={bars.get(role) ?? []} mark={mark} />}
          </li>
        )}
      </ShowAll>
      {looks.has('loose') && <p class="legend muted small">{t('career_note')}</p>}
      {looks.has('open') && <p class="legend muted small">{t('career_unknown')}</p>}
    </section>
  );
}

/** Current posts before past ones, each by its start, the newest first. */
export function newestFirst(roles: readonly Role[]): readonly Role[] {
  return [...roles].sort((a, b) => Number(isCurrent(b)) - Number(isCurrent(a)) || compareStart(b, a));
}

function AxisLabels({ axis, mark }: { readonly axis: Axis; readonly mark: number | undefined }) {
  const { t, date } = useTexts();
  // A year's label that would run into the article's gives way to it.
  const years = axis.years.filter(({ at }) => mark === undefined || Math.abs(at - mark) > 0.16);
  return (
    <div class="axis" aria-hidden="true">
      {years.map(({ year, at }) => (
        <span key={year} class={at < 0.03 ? 'first' : undefined} style={place(at)}>
          {date(String(year))}
        </span>
      ))}
      {mark !== undefined && (
        <span class={mark < 0.1 ? 'mark first' : 'mark'} style={place(mark)}>
          {t('axis_article')}
        </span>
      )}
      {(mark === undefined || mark < 0.78) && <span class="end">{t('axis_now')}</span>}
    </div>
  );
}

interface TrackProps {
  readonly axis: Axis;
  readonly bar: readonly Segment[];
  readonly mark: number | undefined;
}

function Track({ axis, bar, mark }: TrackProps) {
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

function place(fraction: number): { readonly insetInlineStart: string } {
  return { insetInlineStart: percent(fraction) };
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
