import { AppError } from '../base/app-error';

/** `not-an-index`, `wrong-version`, `corrupt`: the bytes cannot be used; `too-large`, `same-name`: the input does not fit the format. */
export class IndexError extends AppError<'not-an-index' | 'wrong-version' | 'corrupt' | 'too-large' | 'same-name'> {}
