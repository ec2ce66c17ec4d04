import type { List, PhrasingContent } from 'mdast';
import type { ExportedClipping } from '@/lib/schema/export';
import type { Hospital } from '@/lib/schema/reading';
import type { ExportOptions } from './exporter';
import { labels } from './labels';
import { item, link, paragraph, textNode } from './nodes';
import { primaryFirst } from './primary-first';
import { visibleLine } from './visible-text';

/** A hospital with grade and kind, where they are known: `泽江市第一医院（三级甲等综合医院）`. */
function hospitalWords({ name, level = '', kind = '' }: Hospital): string {
  return level || kind ? `${name}（${level}${kind}）` : name;
}

/** Behind an article of a collection: what a file of its own would say in front matter, as a list. */
export function factList(clipping: ExportedClipping, { names = {} }: ExportOptions): List {
  const named = (id: string): string => (Object.hasOwn(names, id) ? (names[id] ?? id) : id);
  const { region, snapshot } = clipping;
  const facts: [string, string][] = [
    [labels.column, clipping.column.join(' > ')],
    [labels.hospital, primaryFirst(clipping.hospitals).map(hospitalWords).join('、')],
    [labels.region, [region.province, region.city, region.county].filter(Boolean).join(' ')],
    [labels.genre, named(clipping.genre.id)],
    [labels.topics, [...new Set(primaryFirst(clipping.topics).map((topic) => named(topic.id)))].join('、')],
    [labels.people, (clipping.people ?? []).map(({ role, name }) => role + name).join('、')],
    [labels.tags, clipping.tags.join('、')],
    [labels.clipped, clipping.clippedAt],
    [labels.number, clipping.id],
    [labels.snapshot, snapshot?.sha256 ?? ''],
  ];
  const line = (label: string, value: PhrasingContent) => item(paragraph(textNode(`${label}：`), value));
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: [
      line(labels.address, link(visibleLine(clipping.url), clipping.url)),
      ...facts
        .filter(([, value]) => value.trim())
        .map(([label, value]) => line(label, textNode(visibleLine(value)))),
    ],
  };
}
