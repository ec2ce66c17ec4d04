import type { PictureLink } from '@/lib/schema/picture-file';

/** Why a picture is not kept, as far as an editor can do something about it. */
export const pictureFailures = [
  /** The editor has not granted the permission for its host. */
  'no-permission',
  /** The host gives it to its own pages only, or to whoever is logged in. */
  'refused',
  'gone',
  'host-fails',
  'not-a-picture',
  'too-large',
  'too-slow',
  'network',
] as const;
export type PictureFailure = (typeof pictureFailures)[number];

/** What fetching says, to what it means; the first that matches counts. */
const meanings: readonly [says: RegExp, failure: PictureFailure][] = [
  [/^HTTP (?:404|410)$/, 'gone'],
  [/^HTTP 4|^no way to name/, 'refused'],
  [/^HTTP /, 'host-fails'],
  [/^not a picture|^empty$/, 'not-a-picture'],
  [/^too large$/, 'too-large'],
  [/^(?:Timeout|Abort)Error/, 'too-slow'],
];

/** Why a picture that was tried is not kept; undefined where it is kept, or still being fetched. */
export function pictureFailure({
  state,
  reason,
  src,
}: Pick<PictureLink, 'state' | 'reason' | 'src'>): PictureFailure | undefined {
  if (state === 'not-permitted') return 'no-permission';
  if (state !== 'failed') return undefined;
  // What is written into the page needs no network: it is broken.
  if (src.startsWith('data:')) return reason === 'too large' ? 'too-large' : 'not-a-picture';
  return meanings.find(([says]) => says.test(reason))?.[1] ?? 'network';
}
