import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  HOVER,
  HOVER_START,
  stepHover,
  type HoverCommand,
  type HoverEvent,
  type HoverState,
} from '@/lib/highlight/hover';

/** Mention 1 is at (100, 100), its card below it; mention 2 at (130, 130) lies on the way, mention 3 at (600, 100) aside. */
const CARD = { left: 100, top: 120, right: 460, bottom: 400 };

type Script = readonly HoverEvent[];

/** Runs a script as the driver would: ticks at `wakeAt`, answers at once, places the card at once. */
function run(
  script: Script,
  untilMs: number,
  answerMs = 0,
): { readonly log: readonly string[]; readonly state: HoverState } {
  const log: string[] = [];
  let state = HOVER_START;
  const pending: HoverEvent[] = [...script];
  const obey = (command: HoverCommand, at: number): void => {
    log.push(`${at} ${command.do}${'mention' in command ? ` ${command.mention}` : ''}`);
    if (command.do === 'ask') insert({ type: 'answer', at: at + answerMs, token: command.token, ok: true });
    if (command.do === 'show') insert({ type: 'placed', at, token: command.token, card: CARD });
  };
  const insert = (event: HoverEvent): void => {
    const index = pending.findIndex(({ at }) => at > event.at);
    pending.splice(index < 0 ? pending.length : index, 0, event);
  };
  for (;;) {
    const next = pending[0];
    const wakes = state.wakeAt !== undefined && (next === undefined || state.wakeAt < next.at);
    const event: HoverEvent | undefined = wakes ? { type: 'tick', at: state.wakeAt ?? 0 } : pending.shift();
    if (!event || event.at > untilMs) return { log, state };
    const step = stepHover(state, event);
    state = step.state;
    for (const command of step.commands) obey(command, event.at);
  }
}

const at = (time: number, x: number, y: number, mention?: number): HoverEvent => ({
  type: 'move',
  at: time,
  point: { x, y },
  inCard: false,
  ...(mention !== undefined && { mention }),
});
const inCard = (time: number, x = 200, y = 200): HoverEvent => ({
  type: 'move',
  at: time,
  point: { x, y },
  inCard: true,
});
const rest: Script = [at(0, 50, 50), at(10, 100, 100, 1)];

const cases: readonly (readonly [string, Script, readonly string[]])[] = [
  ['opens when the pointer has rested', rest, ['310 ask 1', '310 show 1']],
  ['does not open for a pointer that passes', [...rest, at(200, 300, 50)], []],
  ['counts rest from the last movement', [...rest, at(200, 110, 100, 1)], ['500 ask 1', '500 show 1']],
  ['takes trembling for rest', [...rest, at(200, 102, 101, 1)], ['310 ask 1', '310 show 1']],
  ['closes after the pointer left the name', [...rest, at(1000, 100, 20)], ['310 ask 1', '310 show 1', '1300 close']],
  [
    'stays when the pointer comes back in time',
    [...rest, at(1000, 100, 20), at(1200, 100, 100, 1)],
    ['310 ask 1', '310 show 1'],
  ],
  ['stays while the pointer is in the card', [...rest, at(1000, 120, 112), inCard(1100)], ['310 ask 1', '310 show 1']],
  [
    'closes after the pointer left the card',
    [...rest, inCard(1000), at(1100, 700, 600)],
    ['310 ask 1', '310 show 1', '1400 close'],
  ],
  [
    'is not prolonged by wandering beside the way',
    [...rest, at(1000, 100, 20), at(1200, 300, 20), at(1290, 500, 30)],
    ['310 ask 1', '310 show 1', '1300 close'],
  ],
  [
    'is not replaced by a name on the way to the card',
    [...rest, at(1000, 110, 110), at(1100, 112, 112, 2), at(1250, 116, 118, 2), inCard(1400)],
    ['310 ask 1', '310 show 1'],
  ],
  [
    'is replaced by a name beside the way when the pointer rests there',
    [...rest, at(1000, 400, 60), at(1050, 600, 100, 3)],
    ['310 ask 1', '310 show 1', '1150 close', '1150 ask 3', '1150 show 3'],
  ],
  [
    'opens for a name on the way when the pointer stops there until the card has gone',
    [...rest, at(1000, 110, 112, 2)],
    ['310 ask 1', '310 show 1', '1300 close', '1300 ask 2', '1300 show 2'],
  ],
  [
    'opens a second card sooner',
    [...rest, at(1000, 100, 20), at(1700, 600, 100, 3)],
    ['310 ask 1', '310 show 1', '1300 close', '1800 ask 3', '1800 show 3'],
  ],
  [
    'takes its time again when the last card is long gone',
    [...rest, at(1000, 100, 20), at(1900, 600, 100, 3)],
    ['310 ask 1', '310 show 1', '1300 close', '2200 ask 3', '2200 show 3'],
  ],
  [
    'closes at once when the page scrolls',
    [...rest, { type: 'scroll', at: 1000 }],
    ['310 ask 1', '310 show 1', '1000 close'],
  ],
  [
    'does not open while the page scrolls',
    [{ type: 'scroll', at: 0 }, at(50, 100, 100, 1), { type: 'scroll', at: 90 }],
    [],
  ],
  [
    'opens for a pointer that came to rest on the name as the scrolling ended',
    [at(0, 300, 300), { type: 'scroll', at: 100 }, at(150, 100, 100, 1)],
    ['450 ask 1', '450 show 1'],
  ],
  [
    'waits for the quiet after scrolling although the next card would open sooner',
    [...rest, { type: 'scroll', at: 1000 }, at(1005, 600, 100, 3), { type: 'scroll', at: 1006 }, at(1010, 610, 100, 3)],
    ['310 ask 1', '310 show 1', '1000 close', '1110 ask 3', '1110 show 3'],
  ],
  [
    'does not open for a name that scrolled under a still pointer',
    [at(0, 100, 100), { type: 'scroll', at: 10 }, at(200, 100, 100, 1)],
    [],
  ],
  ['scrolling ends a rest', [...rest, { type: 'scroll', at: 200 }], []],
  [
    'opens after scrolling when the pointer moves again',
    [{ type: 'scroll', at: 0 }, at(150, 100, 100, 1)],
    ['450 ask 1', '450 show 1'],
  ],
  [
    'closes on Escape and stays closed for a still pointer',
    [...rest, { type: 'escape', at: 1000 }, at(1100, 100, 100, 1)],
    ['310 ask 1', '310 show 1', '1000 close'],
  ],
  [
    'closes on a press beside the card',
    [...rest, { type: 'press', at: 1000, inCard: false }],
    ['310 ask 1', '310 show 1', '1000 close'],
  ],
  [
    'stays on a press in the card',
    [...rest, inCard(900), { type: 'press', at: 1000, inCard: true }],
    ['310 ask 1', '310 show 1'],
  ],
  ['a press ends a rest', [...rest, { type: 'press', at: 100, inCard: false }], []],
  ['closes when the tab is hidden', [...rest, { type: 'gone', at: 1000 }], ['310 ask 1', '310 show 1', '1000 close']],
  [
    'closes after the pointer left the window',
    [...rest, { type: 'leave', at: 1000 }],
    ['310 ask 1', '310 show 1', '1300 close'],
  ],
  ['opens from the keyboard at once', [{ type: 'step', at: 5, mention: 7 }], ['5 ask 7', '5 show 7']],
  [
    'a card from the keyboard stays while the pointer wanders and the page scrolls',
    [
      { type: 'step', at: 5, mention: 7 },
      at(100, 0, 0),
      { type: 'scroll', at: 150 },
      at(900, 100, 100, 1),
      { type: 'leave', at: 2000 },
    ],
    ['5 ask 7', '5 show 7'],
  ],
  [
    'a second step replaces the card',
    [
      { type: 'step', at: 5, mention: 7 },
      { type: 'step', at: 500, mention: 8 },
    ],
    ['5 ask 7', '5 show 7', '500 close', '500 ask 8', '500 show 8'],
  ],
];

describe('the hover machine', () => {
  test.each(cases)('%s', (_, script, expected) => {
    expect(run(script, 4000).log).toEqual(expected);
  });

  test('drops an answer that comes too late', () => {
    const { log, state } = run([...rest, at(500, 300, 20)], 4000, 400);
    expect(log).toEqual(['310 ask 1']);
    expect(state.phase.name).toBe('hidden');
  });

  test('never takes the answer about one name for another', () => {
    const { log } = run([...rest, at(400, 600, 100, 3)], 4000, 350);
    expect(log).toEqual(['310 ask 1', '700 ask 3', '1050 show 3']);
  });

  test('a failed answer opens nothing', () => {
    const asking = [...rest, { type: 'tick', at: 310 } as const].reduce(
      (state, event) => stepHover(state, event).state,
      HOVER_START,
    );
    const { state, commands } = stepHover(asking, { type: 'answer', at: 320, token: 1, ok: false });
    expect([state.phase.name, commands]).toEqual(['hidden', []]);
  });
});

const anyEvent = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('move' as const),
      x: fc.nat(500),
      y: fc.nat(450),
      mention: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      inCard: fc.boolean(),
    }),
  },
  fc.constantFrom(
    { type: 'leave' as const },
    { type: 'scroll' as const },
    { type: 'escape' as const },
    { type: 'gone' as const },
  ),
  fc.record({ type: fc.constant('press' as const), inCard: fc.boolean() }),
  fc.record({ type: fc.constant('step' as const), mention: fc.integer({ min: 1, max: 4 }) }),
);
const anyScript = fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), anyEvent), { maxLength: 40 }).map((entries) => {
  let time = 0;
  return entries.map(([gap, event]): HoverEvent => {
    time += gap;
    if (event.type !== 'move') return { ...event, at: time };
    const { x, y, mention, inCard: over } = event;
    return {
      type: 'move',
      at: time,
      point: { x, y },
      inCard: over,
      ...(mention !== undefined && !over && { mention }),
    };
  });
});
const RUNS = Number(process.env['FC_RUNS'] ?? 2_000);

describe('whatever happens', () => {
  const end = (script: Script): number => script.at(-1)?.at ?? 0;

  test('there is never a second card', () => {
    fc.assert(
      fc.property(anyScript, fc.nat(300), (script, answerMs) => {
        let open = 0;
        for (const line of run(script, end(script) + 2_000, answerMs).log) {
          if (line.endsWith('close')) open--;
          if (line.includes('show')) open++;
          expect(open).toBeGreaterThanOrEqual(0);
          expect(open).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('nothing opens without rest on that name, or a key', () => {
    fc.assert(
      fc.property(anyScript, (script) => {
        for (const line of run(script, end(script) + 2_000).log) {
          const [, time, mention] = /^(\d+) ask (\d+)$/.exec(line) ?? [];
          if (time === undefined) continue;
          const before = script.filter((event) => event.at <= Number(time));
          if (before.some((event) => event.type === 'step' && event.at === Number(time))) continue;
          // From now back, for as long as a second card's wait: the pointer was on the name and moved within the trembling only.
          const moves = before.filter((event) => event.type === 'move');
          const lastMove = moves.at(-1);
          expect(lastMove?.mention).toBe(Number(mention));
          const disturbed = before.some(
            (event) => event.type === 'scroll' && Number(time) - event.at < HOVER.nextOpenMs,
          );
          expect(disturbed).toBe(false);
          const early = moves.filter((event) => Number(time) - event.at < HOVER.nextOpenMs);
          for (const event of early) expect(event.mention).toBe(Number(mention));
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('a card that the pointer opened is gone soon after the pointer left', () => {
    fc.assert(
      fc.property(anyScript, (script) => {
        const hovering = script.filter(({ type }) => type !== 'step');
        const leave: HoverEvent = { type: 'leave', at: end(hovering) + 1 };
        expect(run([...hovering, leave], leave.at + HOVER.closeMs).state.phase.name).toBe('hidden');
      }),
      { numRuns: RUNS },
    );
  });

  test('no time runs while nothing is about to happen', () => {
    fc.assert(
      fc.property(anyScript, (script) => {
        const { state } = run(script, end(script) + 60_000);
        expect(state.wakeAt).toBe(undefined);
      }),
      { numRuns: RUNS },
    );
  });
});
