// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../components/Options';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { findByText, mount, press, textOf } from './mount';

function show(props: Partial<OptionsProps> = {}): HTMLElement {
  const nothing = (): void => undefined;
  return mount(
    <Options
      settings={DEFAULT_SETTINGS}
      kept={undefined}
      copied={false}
      release={undefined}
      onChange={nothing}
      onSiteOn={nothing}
      onCopyKept={nothing}
      onDiscardKept={nothing}
      {...props}
    />,
  );
}

it('lists the sites that are off and turns the pressed one on again', () => {
  const onSiteOn = vi.fn();
  const root = show({ settings: { ...DEFAULT_SETTINGS, sitesOff: ['a.example', 'b.example'] }, onSiteOn });
  expect([...root.querySelectorAll('.sites bdi')].map(textOf)).toEqual(['a.example', 'b.example']);
  const button = root.querySelector<HTMLElement>('[aria-label="Turn on again: b.example"]');
  if (button) press(button);
  expect(onSiteOn).toHaveBeenCalledWith('b.example');
});

it('says how to turn a site off while none is', () => {
  expect(textOf(show())).toContain('None. A site is turned off in the popup');
});

it('shows replaced settings as they were stored, to copy or to discard', () => {
  const [onCopyKept, onDiscardKept] = [vi.fn(), vi.fn()];
  const root = show({ kept: '{"version":0,"x":"<b>"}', onCopyKept, onDiscardKept });
  expect(root.querySelector('textarea')?.value).toBe('{"version":0,"x":"<b>"}');
  press(findByText(root, 'button', 'Copy'));
  press(findByText(root, 'button', 'Discard'));
  expect([onCopyKept.mock.calls.length, onDiscardKept.mock.calls.length]).toEqual([1, 1]);
  expect(show().querySelector('textarea')).toBeNull();
});

it('promises no request', () => {
  expect(textOf(show())).toContain('Network requests: 0');
});
