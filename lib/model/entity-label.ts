/** An entity as others name it. */
import { entityIdSchema } from './entity-id';
import { KINDS } from './mention';
import { z } from './schema';

/** An entity by its name in the reader's language. */
export const entityLabelSchema = z.strictObject({ id: entityIdSchema, kind: z.enum(KINDS), name: z.string() });
export type EntityLabel = z.infer<typeof entityLabelSchema>;
