import { Settings } from '@/lib/schema/settings';
import { useSettings } from './use-settings';

/** How the list looks, the same in every window. */
export type ListLook = Pick<Settings, 'density' | 'thumbnails'>;

const plain = Settings.parse({});

/** The look the editor gave the list, and the way to change it. */
export function useListLook(): { look: ListLook; change: (changes: Partial<ListLook>) => void } {
  const { settings = plain, change } = useSettings();
  return { look: settings, change };
}
