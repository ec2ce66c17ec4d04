import { pictureLimits } from '@/lib/platform/fetch-picture';
import { text, type TextKey } from '@/lib/platform/texts';
import { type PictureFailure, pictureFailures } from '@/lib/text/picture-failure';

const keys: Record<PictureFailure, TextKey> = {
  'no-permission': 'picture_no_permission',
  refused: 'picture_refused',
  gone: 'picture_gone',
  'host-fails': 'picture_host_fails',
  'not-a-picture': 'picture_not_a_picture',
  'too-large': 'picture_too_large',
  'too-slow': 'picture_too_slow',
  network: 'picture_network',
};

/** Why a picture is not kept, as a sentence. */
export const pictureWords = (why: PictureFailure): string =>
  text(keys[why], why === 'too-slow' ? pictureLimits.ms / 1_000 : pictureLimits.bytes / 1_000_000);

/** The reason of a job that keeps pictures: how many failed, and of what; any other job's as it stands. */
export function jobWords(reason: string): string {
  const [count = '', whys = ''] = reason.split(': ');
  const known = pictureFailures.filter((failure) => whys.split(', ').includes(failure));
  return known.length === 0 ? reason : `${count} · ${known.map(pictureWords).join(' · ')}`;
}
