import { wakeDaily } from '@/lib/platform/alarms';
import { createMenus } from '@/lib/platform/menus';
import { openLibrary } from '@/lib/platform/tabs';
import { startJobs } from './run-jobs';

/** Puts menus and alarms in place; a first install opens the library with a welcome. */
export async function install(reason: string): Promise<void> {
  await Promise.all([createMenus(), wakeDaily('bin')]);
  if (reason === 'install') await openLibrary('welcome');
  startJobs();
}
