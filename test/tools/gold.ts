/** Reads articles in the gold format: files or folders of them. What comes in is checked by a schema. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../lib/model/schema';

/** What the annotator looks at. */
export const articleSchema = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  source: z.optional(z.object({ date: z.optional(z.nullable(z.string())) })),
});
export type Article = z.infer<typeof articleSchema>;

/** A name in a gold article. */
export const goldMentionSchema = z.object({
  start: z.int(),
  end: z.int(),
  surface: z.string(),
  /** Accepted ids; none: a name without a link, neither hit nor miss. */
  entity: z.nullish(z.array(z.string())),
  kind: z.nullish(z.string()),
  optional: z.nullish(z.boolean()),
});
export type GoldMention = z.infer<typeof goldMentionSchema>;

export const goldArticleSchema = z.extend(articleSchema, {
  trap: z.nullish(z.boolean()),
  mentions: z.array(goldMentionSchema),
});
export type GoldArticle = z.infer<typeof goldArticleSchema>;

/**
 * Every JSON file of the paths, folders walked through, in order.
 *
 * @throws {Error} naming the file that is missing, no JSON or not in the format
 */
export function readArticles<T>(paths: readonly string[], schema: z.ZodMiniType<T>): { path: string; article: T }[] {
  return paths.flatMap(jsonFiles).map((path) => {
    const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
    return { path, article: parsed.data };
  });
}

function jsonFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .flatMap((inner) => (statSync(inner).isDirectory() ? jsonFiles(inner) : inner.endsWith('.json') ? [inner] : []));
}
