/** A release is the compiled dataset: a name index, card records by id, and this manifest. */
import { daySchema } from './partial-date';
import { z } from './schema';

const fileSchema = z.strictObject({
  /** Relative to the manifest. */
  name: z.string(),
  sizeBytes: z.int(),
  /** Hex, lower case. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export const manifestSchema = z.strictObject({
  schema: z.literal(1),
  /** Rises by date: the newest check in the data, e.g. "2026.11.24". */
  version: z.string(),
  /** The day to which the facts were checked. */
  date: daySchema,
  counts: z.strictObject({ people: z.int(), companies: z.int(), lawsuits: z.int(), names: z.int() }),
  index: fileSchema,
  records: fileSchema,
});
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;
