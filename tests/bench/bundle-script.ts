import { rolldown } from 'rolldown';

const root = new URL('../..', import.meta.url).pathname;

/** One classic script that holds an entry file and all it imports. */
export async function bundleScript(entry: string): Promise<string> {
  const build = await rolldown({
    input: new URL(entry, import.meta.url).pathname,
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'iife', minify: !process.env.NOMIN });
  return output[0].code;
}
