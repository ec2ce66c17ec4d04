import { findTexts } from '@/lib/actions/find-texts';
import { toRow } from '@/lib/store/clipping-row';
import { database } from '@/lib/store/database';
import { makeReport } from '../seed-library';
import { anywhereTerms } from './anywhere-terms';
import { type Engine, numberOf, screen } from './engine';

/** No index and no copy: the library's own rows and bodies are read, folded and looked through. */
export function bodyScan(): Engine {
  const ids: string[] = [];
  return {
    async add(documents) {
      const made = documents.map(({ number }) => makeReport(number));
      await database.transaction('rw', database.clippings, database.bodies, async () => {
        await database.clippings.bulkPut(made.map(({ clipping }) => toRow(clipping)));
        await database.bodies.bulkPut(made.map(({ body }) => body));
      });
      ids.push(...made.map(({ clipping }) => clipping.id));
    },
    finish: () => Promise.resolve(),
    async search(words, onFirst) {
      const found: number[] = [];
      let told = false;
      for await (const step of findTexts(anywhereTerms(words), ids.toReversed())) {
        found.push(...step.found.map(numberOf));
        if (told || found.length < screen) continue;
        onFirst(found.slice(0, screen));
        told = true;
      }
      if (!told) onFirst(found);
      return found.length;
    },
  };
}
