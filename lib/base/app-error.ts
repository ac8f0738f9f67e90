/** Expected failures: one tree, told apart by `code`. A broken promise between our own functions is an `assert`. */

/**
 * An expected failure.
 *
 * @param code literal, stable, what callers decide on
 * @param message "what: expected …, got … (where)"
 */
export class AppError<Code extends string = string> extends Error {
  readonly code: Code;

  constructor(code: Code, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** @throws {Error} a bug of ours when `condition` does not hold */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`broken promise: ${message}`);
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
