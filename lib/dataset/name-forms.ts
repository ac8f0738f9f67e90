/** The forms under which an entity can stand in a text: the names of its record, and the parts of a person's full name. */
import type { Form, Shape } from '../name-index/format';
import { nameText, type Entity, type Name } from '../model/record';
import { isCased, isUnspaced } from '../text/char-class';
import { isCommonFirstName } from '../text/first-names';
import { fold, foldString } from '../text/fold';
import { longFirstName } from '../text/nicknames';
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
  return Object.entries(entity.names)
    .flatMap(([lang, names]) => names.map((name) => ({ lang, name, others: names })))
    .flatMap(({ lang, name, others }) => {
      const { text, alone = false, weak } = typeof name === 'string' ? { text: name } : name;
      const form = entity.kind === 'company' || !isShort(text, others.map(nameText), entity.tier) ? 'full' : 'short';
      const whole = makeForm(text, form, alone === true, weak);
      if (entity.kind === 'company' || form !== 'full') return [whole];
      const parts = lang === 'ja' && HAN_NAME.test(text) ? hanSurnames(text) : partForms(text);
      // Of thousands of imported people every first name and every initial is borne by many: it would tell nobody.
      if (entity.tier === 'imported') return [whole, ...parts.filter((part) => part.form !== 'given')];
      return [whole, ...parts, ...initialForms(text, others)];
    })
    .flatMap(withoutJoiners)
    .filter((form) => form.tokens.length > 0);
}

/** Persian «مک‌گرو» is also written in one word; with a blank it has the same tokens. */
function withoutJoiners(form: NameForm): readonly NameForm[] {
  const joined = form.text.replaceAll('\u200c', '');
  return joined === form.text ? [form] : [form, { ...form, tokens: tokensOf(joined) }];
}

/** A name as folded tokens: letters of one script, or single characters of scripts without spaces. */
export function tokensOf(name: string): readonly string[] {
  const folded = fold(name);
  const { count, starts, ends } = tokenise(folded);
  return Array.from({ length: count }, (_, i) => String.fromCharCode(...folded.units.subarray(starts[i], ends[i])));
}

/** The given name and the surname of a person's full name, where spaces or middle dots part them. */
function partForms(fullName: string): readonly NameForm[] {
  const parts = partsOf(fullName);
  const given = parts[0];
  if (given === undefined || parts.length < 2) return [];
  const family = familyOf(parts);
  // "J. D." and "J.D." are "JD" too.
  const initials = INITIALS.exec(fullName)?.[0];
  const long = longFirstName(given);
  return [
    ...(isInitial(family) ? [] : [makeForm(family, 'family')]),
    ...surnameHalves(parts).map((half) => makeForm(half, 'family')),
    ...(isInitial(given) || isUnspacedText(given) ? [] : [makeForm(given, 'given')]),
    ...(parts.length === 3 && isInitial(parts[1] ?? '') && !isInitial(given)
      ? [makeForm(`${given} ${family}`, 'full')]
      : []),
    ...(initials === undefined ? [] : [makeForm(`${initials.replace(/[. ]/g, '')} ${family}`, 'full')]),
    ...(long === undefined ? [] : [makeForm(`${long} ${family}`, 'short')]),
  ];
}

/** The surname of a name in Han stands first. Without a space the length leaves a choice: 三木谷浩史 may be a Mr 三木. */
function hanSurnames(fullName: string): readonly NameForm[] {
  const [first = '', ...rest] = partsOf(fullName);
  const lengths = rest.length > 0 ? [first.length] : (HAN_SURNAME_LENGTHS[first.length] ?? []);
  return lengths.map((length) => makeForm(first.slice(0, length), 'family'));
}

const HAN_NAME = /^[\p{Script=Han} \u3000]+$/u;
/** By the length of the whole name. */
const HAN_SURNAME_LENGTHS: Readonly<Record<number, readonly number[]>> = { 3: [1, 2], 4: [2], 5: [2, 3] };

/** "E. Musk". As famous, or as weak, as the surname is by itself. */
function initialForms(fullName: string, others: readonly Name[]): readonly NameForm[] {
  const parts = partsOf(fullName);
  const initial = /^\p{Lu}(?=\p{Ll})/u.exec(parts[0] ?? '')?.[0];
  if (initial === undefined || parts.length < 2) return [];
  const family = familyOf(parts);
  const surname = others.find((name) => nameText(name) === family);
  const { alone = false, weak } = typeof surname === 'object' ? surname : {};
  return isInitial(family) ? [] : [makeForm(`${initial}. ${family}`, 'short', alone === true, weak)];
}

function partsOf(fullName: string): readonly string[] {
  return fullName.split(/[\s\u00b7\u2027\u30fb\uff65・•]+/u).filter((part) => part !== '' && !SUFFIX.test(part));
}

function familyOf(parts: readonly string[]): string {
  const particle = parts.findIndex((part, at) => at > 0 && at < parts.length - 1 && PARTICLE.test(part));
  return parts.slice(particle > 0 ? particle : -1).join(' ');
}

/** Other surnames that a double one gives: both words without a hyphen (Blunt Rochester), each half of one with a hyphen. */
function surnameHalves(parts: readonly string[]): readonly string[] {
  const [middle = '', last = ''] = parts.slice(-2);
  const isDouble =
    parts.length > 2 && isLatinWord(middle) && isLatinWord(last) && !isCommonFirstName(foldString(middle));
  const halves = last.split('-');
  return [
    ...(isDouble ? [`${middle} ${last}`] : []),
    ...(halves.length === 2 && halves.every(isLatinWord) ? halves : []),
  ];
}

/** A capital and three more letters: no particle, no initial, no syllable of a Korean or Chinese first name. */
function isLatinWord(part: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(part) && /^\p{Script=Latin}+$/u.test(part);
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Small words that open a surname. */
const PARTICLE =
  /^(?:van|von|zu|zum|zur|af|av|de|da|das|do|dos|del|della|der|den|di|du|des|la|le|los|las|ter|ten|bin|ben|ibn|bint|abu|al|el|фон|ван|де|да|ди|дер|аль|бин|ибн|فان|فون|بن|بنت|ابن|أبو|دي|دا|φον|βαν|ντε|ντι|ντα|μπιν|אל|בן|פון|ואן|דה)$/iu;
/** Two or more initials at the start. */
const INITIALS = /^(?:\p{Lu}\. ?){2,}(?=\s|\p{L})/u;

function isInitial(part: string): boolean {
  return /^.\.?$/u.test(part);
}

/**
 * One word of a spaced script is a short name; a name without spaces is short when it is a part of another of its language.
 * An imported name of one initial and a surname ("J. Hill") is borne by too many to be whole.
 */
function isShort(text: string, others: readonly string[], tier: Entity['tier']): boolean {
  if (tier === 'imported' && /^\p{L}\. [^ ]+$/u.test(text)) return true;
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
