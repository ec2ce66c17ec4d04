import puppeteer from 'puppeteer-core';
import { bundleScript } from '/work/main/tests/bench/bundle-script.ts';
import { findSavedPages } from '../../scripts/saved-pages.ts';
import { openSaved } from '/work/main/tests/bench/serve-page.ts';
const [id, code] = process.argv.slice(2);
const script = await bundleScript('/work/main/tests/bench/.dbg-page.ts');
const saved = findSavedPages(['/work/shared/extraction/dev', '/work/shared/pages']).find((s) => s.id === id)!;
const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
const tab = await browser.newPage();
await tab.setRequestInterception(true);
await openSaved(tab, saved);
console.log(await tab.evaluate(`${script};${code}`));
await browser.close();
