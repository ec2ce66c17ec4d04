import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drawPicture } from './draw-picture';

/** Made-up stories on a server of this machine, as many as are asked for. */
export type Stories = {
  url(number: number): string;
  /** Requests for pictures so far. */
  pictureRequests(): number;
  close(): Promise<void>;
};

const sentences = [
  '晨江市第一医院在城西设立的基层门诊昨日开诊，首日接诊居民216人次，内科与中医科诊室排起了长队。',
  '医院党委把门诊设在社区党群服务中心一楼，由12名党员医师轮流坐诊，周末照常开放。',
  '去年以来，医院引进博士8名，开展新技术新项目27项，四级手术占比提高2.7个百分点。',
  '护理部推出出院患者随访制度，全年随访3.6万人次，患者满意度达到98.2%。',
  '院长何思远说，下一步将把检验结果互认扩大到周边9家乡镇卫生院，让群众少跑路、少花钱。',
  '在影像科，一台新装的CT每天检查约90人，预约等候时间由三天缩短到一天。',
];

const story = (number: number, padding: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>第${number}家基层门诊开诊 - 晨江新闻网</title></head>
<body><header><a href="/">首页</a> <a href="/list">健康</a></header>
<article><h1>第${number}家基层门诊开诊</h1>
<p class="info">2025-03-01 08:00 来源：晨江日报 记者 林晓棠</p>
${[0, 1, 2, 3, 4, 5].map((line) => `<p>${sentences[(number + line) % sentences.length]}</p>`).join('\n')}
<figure><img src="/picture/${number}.png" width="640" height="480"><figcaption>基层门诊大厅。林晓棠摄</figcaption></figure>
<p>${sentences[number % sentences.length]}记者在现场看到，第${number}号诊室里，居民正在量血压。</p>
</article><footer>晨江新闻网版权所有</footer>${padding && `<!--${padding}-->`}</body></html>`;

/** Serves stories on a free port; `padding` makes the page's source larger by a comment. */
export async function serveStories({ pictureMs = 0, padding = '' } = {}): Promise<Stories> {
  let pictures = 0;
  const server = createServer((request, response) => {
    const number = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0);
    if (request.url?.startsWith('/picture/')) {
      pictures += 1;
      setTimeout(
        () => response.writeHead(200, { 'content-type': 'image/png' }).end(drawPicture(number)),
        pictureMs,
      );
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(story(number, padding));
  });
  await new Promise<void>((listen) => server.listen(0, '127.0.0.1', listen));
  const { port } = server.address() as AddressInfo;
  return {
    url: (number) => `http://127.0.0.1:${port}/story/${number}.html`,
    pictureRequests: () => pictures,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
