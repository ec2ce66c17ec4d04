import { useEffect, useState } from 'react';
import { prepareLook } from '@/components/shared/prepare-look';
import { watchSettings } from '@/lib/platform/settings';
import { languageTag } from '@/lib/platform/texts';

/** The language in use, drawn anew when the editor chooses another language or theme, in whichever window. */
export function useLook(): string {
  const [tag, setTag] = useState(languageTag);
  useEffect(() => watchSettings(() => void prepareLook().then(() => setTag(languageTag()))), []);
  return tag;
}
