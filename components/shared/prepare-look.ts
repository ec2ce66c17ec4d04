import { applyLook, recallLook } from '@/lib/platform/look';
import { getSettings } from '@/lib/platform/settings';
import { text } from '@/lib/platform/texts';

/** Gives a page the reader's language, theme and title before anything of it is shown. */
export async function prepareLook(): Promise<void> {
  await applyLook(await getSettings());
  document.title = text('extension_name');
}

/** Where the settings say otherwise than what the page remembered, it is loaded again with what they say. */
export async function renewLook(): Promise<void> {
  const { language, theme } = await getSettings();
  const last = recallLook();
  if (last.language === language && last.theme === theme) return;
  await applyLook({ language, theme });
  location.reload();
}
