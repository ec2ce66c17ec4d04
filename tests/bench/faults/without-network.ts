import { judge, type Measure } from './measure';
import { readTables } from './read-tables';
import { serveStories } from './serve-stories';
import { forget, newProfile, startChromium } from './start-chromium';

const name = '8. Offline after clipping';

/** Clips with pictures, cuts the network, starts the browser anew, and reads and exports what is there. */
export const withoutNetwork =
  (build: string): Measure =>
  async ({ short }) => {
    const clips = short ? 4 : 20;
    const profile = newProfile();
    const stories = await serveStories();
    const wrongs: string[] = [];
    try {
      const online = await startChromium(build, profile);
      const control = await online.openControl();
      const ids: string[] = [];
      for (let number = 1; number <= clips; number += 1) {
        const { page, tabId } = await online.openTab(stories.url(number));
        const { answer } = await control.insist('clipTab', { tabId, mode: 'ask', selection: false });
        if (answer.ok) ids.push(answer.value.clippingId);
        else wrongs.push(`clip ${number}: ${answer.failure}`);
        await page.close();
      }
      for (let turn = 0; turn < 60; turn += 1) {
        if ((await readTables(control.page))['jobs']?.keys.length === 0) break;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      await online.close();
      await stories.close();
      const offline = await startChromium(build, profile);
      const reading = await offline.openControl();
      const tables = await readTables(reading.page, ['pictureLinks', 'pictures']);
      const files = new Set(tables['pictures']?.keys);
      const kept = (tables['pictureLinks']?.rows ?? []).filter((row) => files.has(String(row['hash'])));
      if (kept.length < ids.length) wrongs.push(`${kept.length} pictures for ${ids.length} clippings`);
      const { answer } = await reading.insist('exportClippings', { selection: ids, format: 'json' });
      const exported = answer.ok
        ? (JSON.parse(answer.value.text) as { clippings: { text: string }[] }).clippings
        : [];
      if (exported.filter(({ text }) => text.length > 100).length !== ids.length)
        wrongs.push('the export is not whole');
      await offline.close();
      return judge(name, `${ids.length} clippings with ${kept.length} pictures read and exported`, wrongs);
    } finally {
      forget(profile);
    }
  };
