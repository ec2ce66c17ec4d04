import type { PageCopy } from '@/lib/capture/page-copy';

/**
 * Whether the page is a public account's article, by its address or, where it was saved elsewhere, by its template: the
 * body below the account's name or the template's headline. The body alone does not tell: sites paste it, mark and all.
 */
export const isWeChat = ({ address, document }: PageCopy): boolean =>
  /^https?:\/\/mp\.weixin\.qq\.com\//i.test(address) ||
  (document.querySelector('#js_content.rich_media_content') !== null &&
    document.querySelector('#js_name, #activity-name') !== null);
