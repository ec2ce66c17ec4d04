/**
 * What a field of the query language looks at: `value` a facet's values by their shown names, `text` words of
 * the report, `date` a bound of the date, `state` a mark of the clipping.
 */
type FieldKind = 'value' | 'text' | 'date' | 'state';

type Field = { kind: FieldKind; names: readonly string[] };

/** Fields of the query language; the first name is the one completion writes, in Chinese as editors say it. */
export const queryFields = {
  hospital: { kind: 'value', names: ['医院', 'hospital'] },
  grade: { kind: 'value', names: ['等级', 'grade'] },
  topic: { kind: 'value', names: ['主题', 'topic'] },
  genre: { kind: 'value', names: ['体裁', 'genre'] },
  region: { kind: 'value', names: ['地区', 'region'] },
  source: { kind: 'value', names: ['来源', 'source'] },
  tag: { kind: 'value', names: ['标签', 'tag'] },
  collection: { kind: 'value', names: ['专辑', 'collection'] },
  headline: { kind: 'text', names: ['标题', 'headline', 'title'] },
  reporter: { kind: 'text', names: ['记者', 'reporter'] },
  correspondent: { kind: 'text', names: ['通讯员', 'correspondent'] },
  byline: { kind: 'text', names: ['署名', 'byline', '作者', 'author', '编辑', 'editor', '摄影', 'photo'] },
  body: { kind: 'text', names: ['正文', 'body'] },
  caption: { kind: 'text', names: ['图注', 'caption'] },
  note: { kind: 'text', names: ['批注', 'note'] },
  stat: { kind: 'text', names: ['数据', 'stat'] },
  after: { kind: 'date', names: ['起', 'after', 'since'] },
  before: { kind: 'date', names: ['止', 'before', 'until'] },
  is: { kind: 'state', names: ['含', 'is', 'has'] },
} as const satisfies Record<string, Field>;

export type QueryField = keyof typeof queryFields;

const byName = new Map<string, QueryField>(
  Object.entries(queryFields).flatMap(([field, { names }]) =>
    names.map((name) => [name, field as QueryField] as const),
  ),
);

/** The field a written name stands for, in either language and any case; undefined where it is no field. */
export const fieldOfName = (name: string): QueryField | undefined => byName.get(name.toLowerCase());
