/** The posts of today and, where they differ, those of the day on which the article was written. */
import type { CardData } from '../lib/model/card';
import type { Role, Source } from '../lib/model/record';
import { isCurrent, rolesAt, type Held } from '../lib/model/role';
import type { Cite } from './Cites';
import { LeaderList, leadersByWeight } from './CompanyParts';
import { byWeight, isLeading } from './describe';
import { useTexts } from './i18n';
import { Post, type PostContext } from './Post';

interface NowAndThenProps extends PostContext {
  readonly card: CardData;
  readonly articleDate: string | undefined;
  readonly sourcesOf: (role: Role) => readonly Source[];
  readonly cite: Cite;
}

/** More posts than this are left to the career below. */
const MOST_POSTS = 4;

/** "Now" and "When this was written". A company shows only who led it then: its leaders of today have their own section. */
export function NowAndThen({ card, articleDate, sourcesOf, cite, ...post }: NowAndThenProps) {
  const { t, date } = useTexts();
  const { record, release } = card;
  const day = articleDate !== undefined && articleDate < release.date ? articleDate : undefined;
  if (record.kind === 'company') {
    return day === undefined ? null : <LeadersThen card={card} day={day} nameOf={post.nameOf} cite={cite} />;
  }
  const now = record.profile.died === undefined ? record.roles.filter(isCurrent) : [];
  const then = day === undefined ? [] : rolesAt(record.roles, day);
  if (record.roles.length === 0) return null;
  return (
    <section class="part">
      <dl class="posts">
        {record.profile.died === undefined && (
          <div>
            <dt>
              <b>{t('now')}</b>
              {t('comma')} {t('as_of', [date(release.date)])}
            </dt>
            <dd>
              <PostList
                posts={byWeight(now).map((role) => ({ role, held: 'yes' }))}
                none="now_none"
                {...{ sourcesOf, cite, post }}
              />
            </dd>
          </div>
        )}
        {day !== undefined && differs(now, then) && (
          <div class="then">
            <dt>
              <b>{t('then')}</b>
              {t('comma')} {date(day)}
            </dt>
            <dd>
              <PostList posts={then} none="then_none" {...{ sourcesOf, cite, post }} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

interface HeldPost {
  readonly role: Role;
  readonly held: Held;
}

interface PostListProps extends Pick<NowAndThenProps, 'sourcesOf' | 'cite'> {
  readonly posts: readonly HeldPost[];
  readonly none: string;
  readonly post: PostContext;
}

function PostList({ posts, none, sourcesOf, cite, post }: PostListProps) {
  const { t, number, span } = useTexts();
  if (posts.length === 0) return <span class="muted">{t(none)}</span>;
  const rest = posts.length - MOST_POSTS;
  return (
    <ul>
      {(rest > 1 ? posts.slice(0, MOST_POSTS) : posts).map(({ role, held }) => (
        <li>
          <Post role={role} {...post} /> <span class="dates small">{span(role)}</span>
          {cite(sourcesOf(role))}
          {held === 'maybe' && <div class="muted small">{t('perhaps')}</div>}
        </li>
      ))}
      {rest > 1 && <li class="muted small">{t('more_in_career', [number(rest)])}</li>}
    </ul>
  );
}

/**
 * Whether the article's day needs its own answer: another set of posts, or one that the dates leave open.
 *
 * Posts of today without any date are left aside: nobody knows since when they are held.
 */
function differs(now: readonly Role[], then: readonly HeldPost[]): boolean {
  const dated = now.filter(({ start }) => start !== undefined);
  return then.length !== dated.length || then.some(({ role, held }) => held !== 'yes' || !dated.includes(role));
}

interface LeadersThenProps extends Pick<NowAndThenProps, 'card' | 'nameOf' | 'cite'> {
  readonly day: string;
}

function LeadersThen({ card: { people }, day, nameOf, cite }: LeadersThenProps) {
  const { t, date } = useTexts();
  const leading = people.filter(({ role }) => isLeading(role));
  const sure = new Set(
    rolesAt(
      leading.map(({ role }) => role),
      day,
    )
      .filter(({ held }) => held === 'yes')
      .map(({ role }) => role),
  );
  const then = leadersByWeight(leading.filter(({ role }) => sure.has(role)));
  // Worth a line only when somebody led it then who does not today.
  if (then.every(({ role }) => isCurrent(role))) return null;
  return (
    <section class="part">
      <div class="then">
        <h3>
          {t('leaders_then')}
          {t('comma')} {date(day)}
        </h3>
        <LeaderList people={then} first={MOST_POSTS} nameOf={nameOf} cite={cite} />
      </div>
    </section>
  );
}
