import { database } from '@/lib/store/database';
import { seedLibrary } from './seed-library';

/** Fills the library of the extension whose page this runs in, and says how many clippings it holds. */
Object.assign(globalThis, {
  xinglinSeed: async (from: number, to: number): Promise<number> => {
    await seedLibrary(from, to);
    return database.clippings.count();
  },
});
