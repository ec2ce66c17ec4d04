import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Control } from './control';

/** The built extension in a headless browser that can be hurt. */
export type Patient = {
  profile: string;
  openControl(): Promise<Control>;
  /** Opens a page of the web; returns its tab's id. */
  openTab(url: string): Promise<{ tabId: number }>;
  /** Stops the worker, or the page that stands for it, in the middle of whatever it does. */
  stopWorker(): Promise<void>;
  /** Ends the browser as a crash does; nothing where it has ended. */
  kill(): Promise<void>;
};

/** A browser and a build for it. */
export type Subject = {
  browser: 'Chromium' | 'Firefox';
  start(profile?: string): Promise<Patient>;
  /** The longest wait between two stops of the worker, in milliseconds: a few times what a clip takes here. */
  stopWithin: number;
  /** Why it cannot be tried on this machine; empty where it can. */
  missing: string;
};

export const newProfile = (): string => mkdtempSync(path.join(os.tmpdir(), 'xinglin-faults-'));
export const forget = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
