import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseLanguage, text, speak, type TextKey } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';
import english from '@/public/_locales/en/messages.json';

const places = (message: string) => [...new Set(message.match(/\$[1-9]/g) ?? [])].sort();
const key = 'action_title' satisfies TextKey;

afterEach(() => {
  speak(undefined);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('text', () => {
  test.each([
    ['with one word', 'saved $1', ['now'], 'saved now'],
    ['with several words in any order', '$2 of $1', [10, 3], '3 of 10'],
    ['with a sign of its own', '$$ and $1', ['one'], '$ and one'],
    ['without the word it asks for', 'a$1b', [], 'ab'],
    ['with a word that looks like a place', '$1', ['$2'], '$2'],
  ])('%s', (_, message, words, expected) => {
    speak({ [key]: { message } });
    expect(text(key, ...words)).toBe(expected);
  });

  test('shows the key where the chosen language lacks it', () => {
    speak({});
    expect(text(key)).toBe(key);
  });

  test('asks the browser until a language is chosen', () => {
    const getMessage = vi.fn(() => 'from the browser');
    fakeBrowser.i18n.getMessage = getMessage;
    expect(text(key, 3)).toBe('from the browser');
    expect(getMessage).toHaveBeenCalledWith(key, ['3']);
  });
});

describe('chooseLanguage', () => {
  test('speaks the chosen language and gives the choice back', async () => {
    fakeBrowser.i18n.getMessage = () => 'from the browser';
    fakeBrowser.runtime.getURL = (path: string) => `chrome-extension://id${path}`;
    vi.stubGlobal('fetch', async (address: string) => {
      expect(address).toBe('chrome-extension://id/_locales/en/messages.json');
      return new Response(JSON.stringify(english));
    });
    await chooseLanguage('en');
    expect(text(key)).toBe(english[key].message);
    await chooseLanguage('auto');
    expect(text(key)).toBe('from the browser');
  });
});

describe('the texts of both languages', () => {
  test('have the same keys', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  test('ask for the same words', () => {
    for (const name of Object.keys(chinese) as TextKey[]) {
      expect(places(english[name].message), name).toEqual(places(chinese[name].message));
    }
  });

  test('are written in snake case and say something', () => {
    for (const [name, { message }] of Object.entries({ ...english, ...chinese })) {
      expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect(message.trim(), name).not.toBe('');
    }
  });
});
