import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request the browser made, whoever in it made it. */
export type Recorded = { url: string; headers: IncomingHttpHeaders };

/** A proxy for a browser: it is the whole network, answers from a table, and remembers what was asked. */
export type RecordingProxy = {
  /** Switches that send everything through it, this machine's own addresses included. */
  switches: string[];
  /** What was asked since the last call. */
  take(): Recorded[];
  close(): void;
};

export type Answer = { type: string; body: string | Uint8Array };

/** Addresses without an answer are told that they are missing; tunnels (https) are recorded and refused. */
export async function startRecordingProxy(
  answers: Readonly<Record<string, Answer>>,
): Promise<RecordingProxy> {
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
    switches: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    take: () => recorded.splice(0),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
