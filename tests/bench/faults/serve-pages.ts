import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { HostilePage } from './hostile-page';

type PageServer = { url(number: number): string; close(): void };

/** A page in portions, its filler before its end until it is as large as it should be. */
function* portionsOf({ html, filler = '', megabytes = 0 }: HostilePage): Generator<string | Buffer> {
  const end = html.lastIndexOf('</body>');
  yield html.slice(0, end);
  const portion = Buffer.from(filler.repeat(20));
  for (let sent = 0; sent < megabytes * 1_000_000; sent += portion.length) yield portion;
  yield html.slice(end);
}

/** Serves pages under their numbers, on a free port. */
export async function servePages(pages: readonly HostilePage[]): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages[Number(/\/page\/(\d+)$/.exec(request.url ?? '')?.[1])];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    if (page?.filler) Readable.from(portionsOf(page)).pipe(response);
    else response.end(page?.html);
  });
  await new Promise<void>((listen) => server.listen(0, '127.0.0.1', listen));
  const { port } = server.address() as AddressInfo;
  return {
    url: (number) => `http://127.0.0.1:${port}/page/${number}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
