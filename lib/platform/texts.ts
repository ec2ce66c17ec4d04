import { browser } from 'wxt/browser';
import type chinese from '@/public/_locales/zh_CN/messages.json';

/** A key of `public/_locales`; a text that is not there does not compile. */
export type TextKey = keyof typeof chinese;

/** A language's texts as `messages.json` holds them. */
type Texts = Record<string, { message: string }>;

/** Languages the extension speaks, as its folders in `_locales` are named. */
export const languages = ['zh_CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** WXT types the keys at build time; `TextKey` is at hand before any build. */
const browserTexts: { getMessage(key: string, substitutions: string[]): string } = browser.i18n;

/** Texts of a language the reader chose; undefined while the browser's own choice stands. */
let chosen: Texts | undefined;

/**
 * The text of a key in the reader's language, `$1` to `$9` replaced by the substitutions and `$$` by `$`.
 * A key that is missing in the chosen language comes back as the key itself, so that the gap is seen.
 */
export function text(key: TextKey, ...substitutions: readonly (string | number)[]): string {
  const words = substitutions.map(String);
  if (!chosen) return browserTexts.getMessage(key, words) || key;
  return fill(chosen[key]?.message ?? key, words);
}

/** Speaks with these texts from now on; undefined gives the choice back to the browser. */
export function speak(texts: Texts | undefined): void {
  chosen = texts;
}

/** Loads a language and speaks it from now on; `auto` leaves the choice to the browser. Pages call it before they mount. */
export async function chooseLanguage(language: Language | 'auto'): Promise<void> {
  if (language === 'auto') return speak(undefined);
  const answer = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
  speak((await answer.json()) as Texts);
}

/** BCP 47 name of the language in use, for `lang` attributes and for writing dates and numbers. */
export const languageTag = (): string => text('language_tag');

const fill = (message: string, words: readonly string[]): string =>
  message.replace(/\$([$1-9])/g, (_, sign: string) => (sign === '$' ? '$' : (words[Number(sign) - 1] ?? '')));
