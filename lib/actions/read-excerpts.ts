import { type Excerpt, excerpt } from '@/lib/search/excerpt';
import { getBodies } from '@/lib/store/clippings';
import { tableText } from '@/lib/text/body-lines';

/** What stands around folded words in the texts, captions and notes of clippings; those without a hit there are left out. */
export async function readExcerpts(
  ids: readonly string[],
  words: readonly string[],
): Promise<Map<string, Excerpt>> {
  const bodies = await getBodies(ids);
  const found = bodies.flatMap((body) => {
    if (!body) return [];
    const notes = body.highlights.map(({ note }) => note);
    const texts = [body.text, ...body.pictures.map(({ caption }) => caption), ...notes, tableText(body.body)];
    for (const text of texts) {
      const hit = excerpt(text, words);
      if (hit) return [[body.id, hit] as const];
    }
    return [];
  });
  return new Map(found);
}
