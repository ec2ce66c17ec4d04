import { getSettings } from '@/lib/platform/settings';
import { chooseLanguage, languageTag, text } from '@/lib/platform/texts';

/** Gives a page the reader's language, theme and title before anything of it is shown. */
export async function prepareLook(): Promise<void> {
  const { language, theme } = await getSettings();
  if (language !== 'auto') await chooseLanguage(language);
  const { documentElement } = document;
  documentElement.lang = languageTag();
  if (theme === 'auto') delete documentElement.dataset.theme;
  else documentElement.dataset.theme = theme;
  document.title = text('extension_name');
}
