/** "Now" against "when this was written": the article's day gets its own answer where it differs from today's. */
import type { CardData } from '../lib/model/card';
import type { Role, Source } from '../lib/model/record';
import { isCurrent, isHeldOn, rolesAt, type Held } from '../lib/model/role';
import type { Cite } from './Cites';
import { LeaderList, leadersByWeight } from './CompanyParts';
import { byWeight, isLeading } from './describe';
import { useTexts } from './i18n';
import { Post, When, type PostContext } from './Post';

interface NowAndThenProps extends PostContext {
  readonly card: CardData;
  readonly articleDate: string | undefined;
  readonly sourcesOf: (role: Role) => readonly Source[];
  readonly cite: Cite;
}

/** More posts than this are left to the career below. */
const MOST_POSTS = 4;

/** The section; nothing without an article's day or when that day is not before the dataset's. */
export function NowAndThen({ card, articleDate, sourcesOf, cite, ...post }: NowAndThenProps) {
  const { t, date } = useTexts();
  const { record, release } = card;
  if (articleDate === undefined || articleDate >= release.date) return null;
  if (record.kind === 'company') return <LeadersThen card={card} day={articleDate} nameOf={post.nameOf} cite={cite} />;
  // What is known from filings says nothing of a single day.
  if (record.roles.every(({ seen }) => seen)) return null;
  const died = record.profile.died !== undefined;
  const now = died ? [] : byWeight(record.roles.filter(isCurrent));
  const then = heldOn(record.roles, articleDate);
  const unknown = record.roles.some((role) => role.start === undefined && isHeldOn(role, articleDate) !== 'no');
  if (!died && !unknown && isSame(now, then))
    return <p class="part same muted">{t('same_then', [date(articleDate)])}</p>;
  const posts = { sourcesOf, cite, post };
  return (
    <section class="part">
      <dl class="posts">
        {!died && (
          <div>
            <dt>
              <b>{t('now')}</b>
              {t('comma')} {t('as_of', [date(release.date)])}
            </dt>
            <dd>
              <PostList posts={now.map((role) => ({ role, held: 'yes' }))} none="now_none" {...posts} />
            </dd>
          </div>
        )}
        <div class="then">
          <dt>
            <b>{t('then')}</b>
            {t('comma')} {date(articleDate)}
          </dt>
          <dd>
            <PostList posts={then} none="then_none" {...posts} />
            {unknown && <p class="muted small">{t('then_unknown')}</p>}
          </dd>
        </div>
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
  const { t, number } = useTexts();
  if (posts.length === 0) return <span class="muted">{t(none)}</span>;
  const rest = posts.length - MOST_POSTS;
  return (
    <ul>
      {(rest > 1 ? posts.slice(0, MOST_POSTS) : posts).map(({ role, held }) => (
        <li>
          <Post role={role} {...post} />
          <When dates={role} />
          {cite(sourcesOf(role))}
          {held === 'maybe' && <div class="muted small">{t('perhaps')}</div>}
        </li>
      ))}
      {rest > 1 && <li class="muted small">{t('more_in_career', [number(rest)])}</li>}
    </ul>
  );
}

/** A post whose beginning nobody knows may lie wholly after the article: it is no answer for that day. */
function heldOn(roles: readonly Role[], day: string): readonly HeldPost[] {
  const begun = roles.filter(({ start }) => start !== undefined);
  return rolesAt(begun, day);
}

/** Whether exactly the posts of today were held for sure, as far as their beginnings are known. */
function isSame(now: readonly Role[], then: readonly HeldPost[]): boolean {
  const begun = now.filter(({ start }) => start !== undefined);
  return then.length === begun.length && then.every(({ role, held }) => held === 'yes' && begun.includes(role));
}

interface LeadersThenProps extends Pick<NowAndThenProps, 'card' | 'nameOf' | 'cite'> {
  readonly day: string;
}

function LeadersThen({ card: { people, release }, day, nameOf, cite }: LeadersThenProps) {
  const { t, date } = useTexts();
  const leading = people.filter(({ role }) => isLeading(role));
  const held = rolesAt(
    leading.map(({ role }) => role),
    day,
  );
  const sure = new Set(held.filter((post) => post.held === 'yes').map(({ role }) => role));
  const then = leadersByWeight(leading.filter(({ role }) => sure.has(role)));
  // Worth a section only when somebody led it then who does not today.
  if (then.every(({ role }) => isCurrent(role))) return null;
  return (
    <section class="part">
      <div class="then">
        <p class="posts-label">
          <b>{t('leaders_then')}</b>
          {t('comma')} {date(day)}
        </p>
        <LeaderList people={then} first={MOST_POSTS} today={release.date} nameOf={nameOf} cite={cite} />
      </div>
    </section>
  );
}
