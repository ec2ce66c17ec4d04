import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build } from '@/scripts/build';

type Manifest = {
  permissions: string[];
  content_security_policy: { extension_pages: string };
} & Record<string, unknown>;

const read = (name: 'chrome' | 'firefox'): Manifest =>
  JSON.parse(readFileSync(path.join(build(name), 'manifest.json'), 'utf8')) as Manifest;

/** What a page's policy allows, by directive. */
const policyOf = ({ content_security_policy: policy }: Manifest) =>
  new Map(
    policy.extension_pages.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

test.for(['chrome', 'firefox'] as const)(
  '%s: nothing of the extension can be reached from outside',
  (name) => {
    const manifest = read(name);
    for (const door of [
      'externally_connectable',
      'web_accessible_resources',
      'content_scripts',
      'host_permissions',
    ]) {
      expect(manifest, door).not.toHaveProperty(door);
    }
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      'downloads',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  },
);

test.for(['chrome', 'firefox'] as const)('%s: pages run nothing but the extension’s own scripts', (name) => {
  const policy = policyOf(read(name));
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'"]);
  for (const closed of ['base-uri', 'form-action', 'frame-src', 'object-src']) {
    expect(policy.get(closed), closed).toEqual(["'none'"]);
  }
});
