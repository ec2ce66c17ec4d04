import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request somebody in the browser made. */
type Recorded = { url: string; headers: IncomingHttpHeaders };

/** A proxy for a browser: it is the whole network, answers from a table, and remembers what was asked. */
export type RecordingProxy = {
  /** Switches that send everything through it. */
  switches: string[];
  /** What was asked since the last call, without what the browser asks for itself. */
  take(): Recorded[];
  close(): void;
};

type Answer = { type: string; body: string | Uint8Array };

/**
 * Addresses without an answer are told that they are missing; tunnels (https) are recorded and refused. This machine's
 * own addresses are recorded only with `loopback`.
 *
 * Chromium asks its sign-in and its updates by itself, with an extension or without. It is given a host of this run for
 * both, which nobody else can know: whatever else is asked, those hosts' real names included, is somebody's asking.
 */
export async function startRecordingProxy(
  answers: Readonly<Record<string, Answer>>,
  { loopback = false } = {},
): Promise<RecordingProxy> {
  const ofBrowser = `http://${randomUUID()}.invalid`;
  const recorded: Recorded[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    recorded.push({ url, headers: request.headers });
    const answer = answers[url];
    response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body);
  });
  server.on('connect', (request, socket) => {
    recorded.push({ url: `https://${request.url}`, headers: request.headers });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listen) => server.listen(0, '127.0.0.1', listen));
  const { port } = server.address() as AddressInfo;
  return {
    switches: [
      `--proxy-server=http://127.0.0.1:${port}`,
      ...(loopback ? ['--proxy-bypass-list=<-loopback>'] : []),
      `--gaia-url=${ofBrowser}`,
      `--component-updater=url-source=${ofBrowser}/components`,
      `--apps-gallery-update-url=${ofBrowser}/extensions`,
    ],
    take: () => recorded.splice(0).filter(({ url }) => !url.startsWith(ofBrowser)),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
