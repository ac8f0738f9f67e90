/** The forms under which an entity can stand in a text: the names of its record, and the parts of a person's full name. */
import type { Form, Shape } from '../name-index/format';
import { nameText, type Entity } from '../model/record';
import { isCased, isUnspaced } from '../text/char-class';
import { fold } from '../text/fold';
import { tokenise } from '../text/tokens';

/** A form of an entity, ready for the index. */
export interface NameForm {
  /** Folded. */
  readonly tokens: readonly string[];
  readonly form: Form;
  readonly shape: Shape;
  readonly alone: boolean;
  /** Weak everywhere, in some languages, or not. */
  readonly weak: true | readonly string[] | undefined;
  /** As the record writes it. */
  readonly text: string;
}

/** All forms of an entity. The same tokens can come twice, as full name of one language and part of another. */
export function nameForms(entity: Entity): readonly NameForm[] {
  return Object.values(entity.names)
    .flatMap((names) => names.map((name) => ({ name, others: names })))
    .flatMap(({ name, others }) => {
      const { text, alone = false, weak } = typeof name === 'string' ? { text: name } : name;
      const form = entity.kind === 'company' || !isShort(text, others.map(nameText)) ? 'full' : 'short';
      const whole = makeForm(text, form, alone === true, weak);
      if (entity.kind === 'company' || form !== 'full') return [whole];
      // Of thousands of imported people every first name is borne by many: it would tell nobody.
      return [whole, ...partForms(text).filter((part) => part.form !== 'given' || entity.tier === 'curated')];
    })
    .filter((form) => form.tokens.length > 0);
}

/** A name as folded tokens: letters of one script, or single characters of scripts without spaces. */
export function tokensOf(name: string): readonly string[] {
  const folded = fold(name);
  const { count, starts, ends } = tokenise(folded);
  return Array.from({ length: count }, (_, i) => String.fromCharCode(...folded.units.subarray(starts[i], ends[i])));
}

/** The given name and the surname of a person's full name, where spaces or middle dots part them. */
function partForms(fullName: string): readonly NameForm[] {
  const parts = fullName.split(/[\s\u00b7\u2027\u30fb\uff65・•]+/u).filter((part) => !SUFFIX.test(part));
  const given = parts[0];
  if (given === undefined || parts.length < 2) return [];
  const particle = parts.findIndex((part, at) => at > 0 && at < parts.length - 1 && PARTICLE.test(part));
  const family = parts.slice(particle > 0 ? particle : -1).join(' ');
  return [
    ...(isInitial(family) ? [] : [makeForm(family, 'family')]),
    ...(isInitial(given) || isUnspacedText(given) ? [] : [makeForm(given, 'given')]),
    ...(parts.length === 3 && isInitial(parts[1] ?? '') ? [makeForm(`${given} ${family}`, 'full')] : []),
  ];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Small words that open a surname. */
const PARTICLE =
  /^(?:van|von|de|da|das|do|dos|del|della|der|den|di|du|la|le|ter|ten|bin|ibn|al|el|ben|фон|ван|де|بن|دا|دي|فان|فون)$/iu;

function isInitial(part: string): boolean {
  return /^.\.?$/u.test(part);
}

/** One word of a spaced script is a short name; a name without spaces is short when it is a part of another of its language. */
function isShort(text: string, others: readonly string[]): boolean {
  if (/[\s·・]/u.test(text)) return false;
  return !isUnspacedText(text) || others.some((other) => other !== text && other.includes(text));
}

/** First names of these scripts are syllables that stand in other words: ビル, 도시. */
function isUnspacedText(text: string): boolean {
  const { classes, length } = fold(text);
  return length > 0 && classes.subarray(0, length).every((charClass) => isUnspaced(charClass));
}

function makeForm(text: string, form: Form, alone = false, weak: NameForm['weak'] = undefined): NameForm {
  return { tokens: tokensOf(text), form, shape: shapeOf(text), alone, weak, text };
}

/** How the letters of a name are cased. */
export function shapeOf(text: string): Shape {
  const { classes } = fold(text);
  const letters = text.match(/\p{L}/gu)?.join('') ?? '';
  if (letters === '' || !isCased(classes[0] ?? 0)) return 'uncased';
  if (letters === letters.toUpperCase()) return 'upper';
  if (letters === letters.toLowerCase()) return 'lower';
  const words = text.split(/\s+/);
  const innerCapital = words.flatMap((word) => word.split('-')).some((word) => /\p{Ll}.*\p{Lu}/u.test(word));
  const smallEdge = /^\p{Ll}/u.test(letters) || /^\p{Ll}/u.test(words.at(-1) ?? '');
  return innerCapital || smallEdge ? 'mixed' : 'title';
}
