import { expect, test } from 'vitest';
import { pictureFailure } from '@/lib/text/picture-failure';

const src = 'https://img.example/1.jpg';

test.each([
  ['HTTP 403', 'refused'],
  ['HTTP 401', 'refused'],
  ['no way to name the referring page', 'refused'],
  ['HTTP 404', 'gone'],
  ['HTTP 410', 'gone'],
  ['HTTP 502', 'host-fails'],
  ['not a picture: text/html', 'not-a-picture'],
  ['empty', 'not-a-picture'],
  ['too large', 'too-large'],
  ['TimeoutError: signal timed out', 'too-slow'],
  ['TypeError: Failed to fetch', 'network'],
  ['TypeError: NetworkError when attempting to fetch resource.', 'network'],
] as const)('%s means %s', (reason, failure) => {
  expect(pictureFailure({ src, state: 'failed', reason })).toBe(failure);
});

test('a missing permission is the reason, and what is kept or waits has none', () => {
  expect(pictureFailure({ src, state: 'not-permitted', reason: '' })).toBe('no-permission');
  expect(pictureFailure({ src, state: 'kept', reason: '' })).toBeUndefined();
  expect(pictureFailure({ src, state: 'waiting', reason: '' })).toBeUndefined();
});

test('a picture written into the page is broken, whatever the network says', () => {
  const written = 'data:image/png;base64,AA';
  expect(pictureFailure({ src: written, state: 'failed', reason: 'TypeError: Failed to fetch' })).toBe(
    'not-a-picture',
  );
  expect(pictureFailure({ src: written, state: 'failed', reason: 'too large' })).toBe('too-large');
});
