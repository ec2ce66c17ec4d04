import { applyLook, recallLook } from '@/lib/platform/look';
import { getSettings } from '@/lib/platform/settings';
import { text } from '@/lib/platform/texts';

/** Gives a page the reader's language, theme and title before anything of it is shown. */
export async function prepareLook(): Promise<void> {
  await applyLook(await getSettings());
  document.title = text('extension_name');
}

/** Takes on what the settings say now, where the page opened with the look it remembered. */
export async function renewLook(): Promise<void> {
  const { language, theme } = await getSettings();
  const last = recallLook();
  if (last.language !== language || last.theme !== theme) await applyLook({ language, theme });
}
