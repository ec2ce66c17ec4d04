// Lets Node run the project's TypeScript as the bundler does: `@/` is the project's root, endings may be left out.
import { existsSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../', import.meta.url);
const endings = ['', '.ts', '.tsx', '.mts', '.json', '/index.ts'];
const isFile = (url) => existsSync(url) && statSync(url).isFile();

registerHooks({
  resolve(specifier, context, next) {
    const inProject = specifier.startsWith('@/');
    const relative =
      specifier.startsWith('.') &&
      context.parentURL?.startsWith(root.href) &&
      !context.parentURL.includes('/node_modules/');
    if (!inProject && !relative) return next(specifier, context);
    const base = inProject ? new URL(specifier.slice(2), root) : new URL(specifier, context.parentURL);
    const found = endings.map((ending) => `${fileURLToPath(base)}${ending}`).find(isFile);
    if (!found) return next(specifier, context);
    const json = found.endsWith('.json') ? { importAttributes: { type: 'json' } } : {};
    return { url: pathToFileURL(found).href, shortCircuit: true, ...json };
  },
});
