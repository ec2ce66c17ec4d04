import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { copyBuild } from '@/scripts/build';
import { type Chromium, startChromium } from './chromium';
import { waitForStored } from './library-rows';

/** The report as it is first printed. */
export const paragraphs = [
  '晨江市第一医院的基层门诊昨日开诊。首日接诊居民216人次，诊室外排起了长队。医院党委书记到场看望。',
  '门诊设在社区党群服务中心一楼，由12名党员医师轮流坐诊。周末照常开放，老人不必再走远路。',
  '护理部同时推出出院患者随访制度。全年随访3.6万人次，患者满意度达到98.2%。',
];
const pageOf = (lines: readonly string[]): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>基层门诊开诊</title></head>
<body><article><h1>晨江基层门诊开诊</h1><p>2025-03-01 08:00 来源：晨江日报</p><h2>门诊开到家门口</h2>
${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;

export type OpenReport = {
  chromium: Chromium;
  /** The library, which shows the clipped report. */
  page: Page;
  id: string;
  address: string;
  /** Prints the report with other paragraphs from now on. */
  print: (paragraphs: readonly string[]) => void;
  /** Leaves the reader and enters it again; `search` names what it shows, such as `?at=…`. */
  open: (search?: string) => Promise<void>;
  end: () => Promise<void>;
};

/** Clips a report from a server that can print it anew, and opens the library to read it. */
export async function openReport(): Promise<OpenReport> {
  let lines: readonly string[] = paragraphs;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(pageOf(lines));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/story.html`;
  const folder = copyBuild('chrome');
  const chromium = await startChromium(folder);
  const popup = await chromium.pressToolbar(await chromium.visit(address));
  const id = (await waitForStored(popup, 1))[0]!.row.id;
  await popup.close();
  const page = await chromium.openOwn('options.html');
  await page.setViewport({ width: 1280, height: 860 });
  const goTo = (hash: string) => page.evaluate((next) => void (location.hash = next), hash);
  return {
    chromium,
    page,
    id,
    address,
    print: (next) => {
      lines = next;
    },
    open: async (search = '') => {
      await page.bringToFront();
      await goTo('#/');
      await page.waitForSelector('.reader', { hidden: true });
      await goTo(`#/clipping/${id}${search}`);
      await page.waitForSelector('.reading-text p');
    },
    end: async () => {
      await chromium.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
