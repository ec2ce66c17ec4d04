import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PagePort, serveSearch } from '@/lib/actions/text-index/serve-search';

// A shared worker: all pages of the extension search one index, and one of them ending ends no work of the others.
export default defineUnlistedScript(() => {
  const takeIn = serveSearch();
  addEventListener('connect', (event) => {
    const [port] = (event as MessageEvent).ports;
    if (port) takeIn(port as PagePort);
  });
});
