import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { root } from './build';
import { answerRequest } from './answer-request';
import { findSavedPages, type SavedPage } from './saved-pages';

/** A server on this machine that shows the project's own sample stories. */
export type StoryServer = { pages: SavedPage[]; close: () => void };

/**
 * Serves the sample stories on a free port of 127.0.0.1. Each story stands in a folder of its own name.
 */
export async function serveStories(): Promise<StoryServer> {
  const stories = findSavedPages([path.join(root, 'tests/fixtures/stories')]);
  const server = createServer((request, response) => {
    const wanted = new URL(request.url ?? '/', 'http://127.0.0.1');
    const story = stories.find((one) => wanted.pathname.startsWith(`/${one.id}/`));
    const found = story?.file
      ? answerRequest(
          { ...story, file: story.file, url: `http://127.0.0.1/${story.id}/index.html` },
          wanted.href,
          isPicture(wanted),
        )
      : null;
    response.writeHead(found?.status ?? 404, {
      'Content-Type': found?.contentType ?? 'text/plain',
      'Cache-Control': 'no-store',
    });
    response.end(found?.body ?? 'Not found');
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    pages: stories.map((story) => ({
      id: story.id,
      url: `http://127.0.0.1:${port}/${story.id}/index.html`,
      file: null,
      serve: {},
    })),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const isPicture = (url: URL) => /\.(?:png|jpe?g|gif|webp|svg)$/.test(url.pathname);
