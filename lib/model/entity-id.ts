/** The ids of the dataset. On their own, so that the scripts on pages need not carry the records' schemas. */
import type { EntityId } from '../base/brand';
import { z } from './schema';

/** kebab-case, ASCII: the English Wikipedia title without its parenthesis, or the usual English name. */
export const entityIdSchema = z.pipe(
  z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is kebab-case ASCII, e.g. "sam-altman"')),
  z.transform((id) => id as EntityId),
);
