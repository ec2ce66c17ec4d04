import type { ClippingPatch } from '@/lib/schema/command';
import { judge, type Measure } from './measure';
import { randomOf } from './random';
import { readTables } from './read-tables';
import { serveStories } from './serve-stories';
import { forget } from './patient';
import { startChromium } from './start-chromium';

const name = '6. Two windows and the popup edit the same clipping';

/** Fields each window edits; no two edit the same, so every last word of each must stand in the end. */
const windows: readonly (readonly (keyof ClippingPatch)[])[] = [
  ['headline', 'source', 'starred'],
  ['subtitle', 'tags', 'edition'],
  ['kicker', 'note', 'reviewed'],
];

const valueOf = (field: keyof ClippingPatch, turn: number): unknown => {
  if (field === 'starred' || field === 'reviewed') return turn % 2 === 0;
  return field === 'tags' ? [`标签${turn}`] : `${field} ${turn}`;
};

/** Edits of three pages at the same time, each on fields of its own. */
export const twoWindows =
  (build: string): Measure =>
  async ({ seed, short }) => {
    const edits = short ? 60 : 300;
    const random = randomOf(seed);
    const stories = await serveStories();
    const patient = await startChromium(build);
    try {
      const { tabId } = await patient.openTab(stories.url(1));
      const controls = await Promise.all(windows.map(() => patient.openControl()));
      const saved = await controls[0]!.send('clipTab', { tabId, mode: 'both', selection: false });
      if (!saved.ok) return judge(name, 'no clip', [saved.failure]);
      const id = saved.value.clippingId;
      const last = new Map<string, unknown>();
      const edit = async (window: number): Promise<void> => {
        for (let turn = 0; turn < edits / windows.length; turn += 1) {
          const field = windows[window]![random(3)]!;
          const value = valueOf(field, turn);
          await new Promise((resolve) => setTimeout(resolve, random(8)));
          const { answer } = await controls[window]!.insist('editClipping', {
            id,
            patch: { [field]: value },
          });
          if (answer.ok) last.set(field, value);
        }
      };
      await Promise.all(windows.map((_, window) => edit(window)));
      const [row = {}] = (await readTables(controls[0]!.page, ['clippings']))['clippings']?.rows ?? [];
      const wrongs = [...last].filter(
        ([field, value]) => JSON.stringify(row[field]) !== JSON.stringify(value),
      );
      return judge(
        name,
        `${edits} edits of ${last.size} fields, revision ${String(row['revision'])}`,
        wrongs.map(([field]) => `${field} lost its last edit`),
      );
    } finally {
      await patient.kill();
      await stories.close();
      forget(patient.profile);
    }
  };
