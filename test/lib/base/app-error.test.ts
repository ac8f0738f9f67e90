import { describe, expect, it } from 'vitest';
import { AppError, assert, messageOf } from '@/lib/base/app-error';

class SampleError extends AppError<'too-late'> {}

describe('an expected failure', () => {
  it('has code, message, cause and the name of its class', () => {
    const cause = new Error('clock');
    const error = new SampleError('too-late', 'train: expected 9:00, got 9:01', { cause });
    expect([error.code, error.message, error.cause, error.name]).toEqual([
      'too-late',
      'train: expected 9:00, got 9:01',
      cause,
      'SampleError',
    ]);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toBeInstanceOf(Error);
  });
});

describe('assert', () => {
  it('is silent while the promise holds', () => {
    expect(() => assert(1, 'one')).not.toThrow();
  });

  it.each([false, 0, '', undefined, null])('says which promise %j broke, as no expected failure', (value) => {
    expect(() => assert(value, 'one')).toThrow('broken promise: one');
    expect(() => assert(value, 'one')).not.toThrow(AppError);
  });
});

it.each([
  [new Error('a'), 'a'],
  ['b', 'b'],
  [undefined, 'undefined'],
  [42, '42'],
])('tells the message of whatever was thrown: %s', (thrown, message) => {
  expect(messageOf(thrown)).toBe(message);
});
