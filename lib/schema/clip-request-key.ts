/**
 * Where the worker leaves its wishes in the content script's world just before `clip.content.ts` runs there.
 * It stands alone so that the script that goes into pages carries no schemas.
 */
export const clipRequestKey = 'xinglinClipRequest';
