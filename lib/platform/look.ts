import { chooseLanguage, type Language, languages, languageTag } from './texts';

/** How pages look and speak; `auto` follows the browser. */
type Look = { language: Language | 'auto'; theme: 'auto' | 'light' | 'dark' };

const key = 'look';
const themes = ['light', 'dark'] as const;

/**
 * The look a page of ours had last. Settings are read from storage, which takes longer than a popup may; this
 * copy is at hand at once.
 */
export function recallLook(): Look {
  const [language, theme] = (localStorage.getItem(key) ?? '').split(' ');
  return {
    language: languages.find((known) => known === language) ?? 'auto',
    theme: themes.find((known) => known === theme) ?? 'auto',
  };
}

/** Gives the page this look, and keeps it for the next page that opens. */
export async function applyLook({ language, theme }: Look): Promise<void> {
  const kept = `${language} ${theme}`;
  if (localStorage.getItem(key) !== kept) localStorage.setItem(key, kept);
  await chooseLanguage(language);
  const { documentElement } = document;
  documentElement.lang = languageTag();
  if (theme === 'auto') delete documentElement.dataset.theme;
  else documentElement.dataset.theme = theme;
}
