/** Ids as the dataset writes them. */
import { foldString } from '../../lib/text/fold';

/** kebab-case ASCII of a Latin name: "A.P. Møller - Mærsk" gives "a-p-moller-maersk"; '' when no Latin letter or digit is left. */
export function slugOf(name: string): string {
  return foldString(name)
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
