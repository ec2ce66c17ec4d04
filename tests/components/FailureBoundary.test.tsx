// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FailureBoundary } from '@/components/FailureBoundary';
import { failureText } from '@/lib/platform/failure-text';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => {
  speak(chinese);
  // React tells the console of every error it hands to a boundary.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Broken = ({ error }: { error: Error }) => {
  throw error;
};

test.each([
  ['what the database refused', Object.assign(new Error(), { name: 'VersionError' }), 'database-newer'],
  ['a defect', new TypeError('x is undefined'), 'page-broken'],
] as const)('%s is said in a sentence', (_, error, failure) => {
  render(
    <FailureBoundary>
      <Broken error={error} />
    </FailureBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toBe(failureText(failure));
  expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy();
});
