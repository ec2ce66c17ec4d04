/** Why a page gives no clipping; a plain list, so that pages can name failures without loading the schemas. */
export const notArticleReasons = [
  'list',
  'search',
  'home',
  'login',
  'not-found',
  'empty',
  'unreadable',
] as const;
