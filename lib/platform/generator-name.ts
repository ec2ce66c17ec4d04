import { browser } from 'wxt/browser';

/** The program and its version as files name them, such as `Xinglin Clipper 0.1.0`. */
export const generatorName = (): string => `Xinglin Clipper ${browser.runtime.getManifest().version}`;
