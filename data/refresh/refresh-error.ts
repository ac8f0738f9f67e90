/** The expected failures of a refresh. */
import { AppError } from '../../lib/base/app-error';

/**
 * `skip` ends the reading of one record, which is listed at the end; `stop` ends the run, which the same command resumes.
 * The message says what, and the next step.
 */
export class RefreshError extends AppError<'skip' | 'stop'> {}
