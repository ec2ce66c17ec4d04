import { z } from '@/lib/schema/zod';
import { Body, BodyElement, BodyText } from '@/lib/schema/body';
import { Highlight } from '@/lib/schema/clipping';
import { ClippingsFile, ExportedClipping } from '@/lib/schema/export';
import { GenreReading, Hospital, Person, Region, SectionReading, TopicReading } from '@/lib/schema/reading';
import { Bylines, Picture, Published, ReportKind } from '@/lib/schema/report';

const names = z.registry<{ id?: string; title?: string; description?: string }>();
const statistic = ExportedClipping.shape.statistics.element;

/** Shapes that get a name of their own in the schema file, with what each is. */
const definitions: readonly [z.ZodType, string, string][] = [
  [ExportedClipping, 'Clipping', 'One report with all that was read from it and all that the editor added.'],
  [Body, 'Body', "The report's text as a tree in the hast format: blocks stand directly under the root."],
  [BodyElement, 'BodyElement', 'An element of the body; addresses in src and href are absolute.'],
  [BodyText, 'BodyText', 'Words of the body; no markup is in them.'],
  [Published, 'Published', 'When the report was published.'],
  [
    ReportKind,
    'ReportKind',
    'Where it was found: page, WeChat account, digital newspaper, PDF, or plain text.',
  ],
  [Bylines, 'Bylines', 'Everyone who signs, by role, in the order printed; names without inner blanks.'],
  [Picture, 'Picture', 'A picture in the order printed; width and height are CSS pixels, 0 where unknown.'],
  [Hospital, 'Hospital', 'A hospital the report names; the primary one is its subject.'],
  [Person, 'Person', 'A person and the post printed with the name (党委书记, 科主任).'],
  [Region, 'Region', "Administrative division of the primary hospital; '' where unknown."],
  [GenreReading, 'Genre', 'Genre of the taxonomy with the words that decided it.'],
  [TopicReading, 'Topic', 'Topic of the taxonomy; score 0 to 1; evidence as it stands in the text.'],
  [SectionReading, 'Section', 'A part under its own heading, with its topics, most important first.'],
  [statistic, 'Statistic', 'A figure quoted in the text.'],
  [Highlight, 'Highlight', 'A passage the editor marked; offsets are UTF-16 units within the block.'],
];

type Texts = Readonly<Record<string, string>>;

/** What single fields mean, where the name does not say it all. */
const fields: readonly [z.ZodObject, Texts][] = [
  [
    ClippingsFile,
    {
      format: 'Tells this file from others.',
      version: 'Grows when a reader of this version would misread the file.',
      exportedAt: 'Instant, in UTC.',
      generator: 'Program and version that wrote the file.',
      collections: "The editor's collections (专辑) the clippings are in.",
    },
  ],
  [
    ExportedClipping,
    {
      id: 'UUID, version 7.',
      url: 'Address the report was clipped from.',
      canonicalUrl: 'Address without what only counts visitors.',
      language: 'BCP 47, such as zh-CN.',
      clippedAt: 'Instant, in UTC.',
      updatedAt: 'Instant of the last change, in UTC.',
      kicker: "Line above the headline (引题); '' where none.",
      headline: '标题.',
      subtitle: "Line below the headline (副题); '' where none.",
      column: 'Path of channels and columns (栏目), widest first.',
      edition: "Edition and page of a newspaper (版次); '' where none.",
      source: 'Medium the report names as its source (来源).',
      text: 'One paragraph or heading a line, captions left out.',
      collections: 'Ids of collections of this file.',
      tags: "The editor's tags.",
      note: "The editor's note (批注).",
      snapshot: 'Evidence of the page as it was; null where none was kept.',
    },
  ],
  [
    Published,
    {
      text: 'As printed.',
      date: "ISO 8601 in the page's own zone, or a plain date; null where none is given.",
    },
  ],
  [
    Bylines,
    {
      authors: 'Signed without being called reporter or correspondent (作者).',
      reporters: '记者.',
      correspondents: '通讯员.',
      photographers: '摄影.',
      editors: '编辑、责编.',
      reviewers: '审核、校对.',
    },
  ],
  [
    Hospital,
    {
      kind: 'Kind of house, such as 中医医院; absent where nobody knows.',
      level: 'Grade, such as 三级甲等; absent where nobody knows.',
    },
  ],
  [TopicReading, { learned: 'What corrections it was learned from; absent where the rules alone gave it.' }],
  [
    statistic,
    {
      metric: "What is counted, in the text's words.",
      metricKey: 'Key of the metric, the same for every hospital; absent where none fits.',
      value: 'Plain number, 万 and 亿 multiplied out.',
      unit: 'Measure word or sign.',
      qualifier: "近, 超, 以上, 约, 首 or ''.",
      change: "Signed, where the figure is a growth or a fall, such as -30%; else ''.",
      period: 'As printed.',
      quote: 'The clause it stands in.',
      section: 'Heading of the section it stands in; absent before the first.',
    },
  ],
];

for (const [shape, id, description] of definitions) names.add(shape, { id, description });
names.add(ClippingsFile, {
  title: 'Xinglin clippings, version 1',
  description: 'Clippings of hospital stories as Xinglin Clipper hands them in.',
});

/** Schemes of addresses are matched in either case, which a pattern of JSON Schema cannot say by a flag. */
function anyCase(properties: Record<string, z.core.JSONSchema._JSONSchema>): void {
  for (const address of [properties.src, properties.href]) {
    if (typeof address !== 'object' || !address.pattern) continue;
    address.pattern = address.pattern.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  }
}

/** The public export format as JSON Schema, draft 2020-12, made from the shape the program itself writes. */
export const clippingsSchema = () => {
  const described = new Map(fields.map(([shape, texts]) => [shape as z.core.$ZodType, texts]));
  return z.toJSONSchema(ClippingsFile, {
    target: 'draft-2020-12',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === BodyElement.shape.properties) anyCase(jsonSchema.properties ?? {});
      for (const [name, description] of Object.entries(described.get(zodSchema) ?? {})) {
        const property = jsonSchema.properties?.[name];
        if (typeof property === 'object') property.description = description;
      }
    },
  });
};

/** The text of `docs/clippings-1.schema.json`. */
export const schemaFile = (): string => `${JSON.stringify(clippingsSchema(), null, 2)}\n`;
