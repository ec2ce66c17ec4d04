import { gradeWords } from '@/components/shared/hospital-words';
import { instantText } from '@/components/shared/date-texts';
import { Marked } from '@/components/shared/Marked';
import { namesToText, pathToText, publishedToText, regionToText } from '@/lib/text/field-texts';
import { text } from '@/lib/platform/texts';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import type { Hospital, TopicReading } from '@/lib/schema/reading';
import type { BylineRole } from '@/lib/schema/report';
import type { NameOf } from '@/lib/search/facets';
import { ReaderTopics } from './ReaderTopics';

type Properties = {
  clipping: Clipping;
  /** Undefined until it is read. */
  body: ClippingBody | undefined;
  words: readonly string[];
  nameOf: NameOf;
  /** The topic whose words are marked. */
  topic: string | undefined;
  onTopic: (id: string | undefined) => void;
  edit: (patch: { topics: TopicReading[] }) => void;
};

/** Head of a report: kicker, headline and subtitle as printed, where it stood, who signed it, what it is about. */
export function ReaderHeading({ clipping, body, words, nameOf, edit, ...marked }: Properties) {
  const { kicker, headline, subtitle, source, siteName, published, column, edition } = clipping;
  const origin = [source || siteName, publishedToText(published), edition, pathToText(column)];
  return (
    <header className="report-head">
      {kicker && (
        <p className="report-kicker">
          <Marked text={kicker} words={words} />
        </p>
      )}
      <h2 className="report-headline">
        <Marked text={headline || text('list_untitled')} words={words} />
      </h2>
      {subtitle && (
        <p className="report-subtitle">
          <Marked text={subtitle} words={words} />
        </p>
      )}
      <p className="report-origin">
        {origin.filter(Boolean).map((part, index) => (
          <span key={index}>{part}</span>
        ))}
      </p>
      <Bylines clipping={clipping} words={words} />
      <dl className="report-facts">
        <Fact label={text('field_hospital')} words={clipping.hospitals.map(hospitalWords).join('、')} />
        <Fact label={text('field_region')} words={regionToText(clipping.region)} />
        <Fact label={text('field_genre')} words={nameOf('genre', clipping.genre.id)} />
        <Fact
          label={text('field_people')}
          words={(body?.people ?? []).map(({ role, name }) => role + name).join('、')}
        />
        <Fact label={text('field_tags')} words={clipping.tags.join('、')} />
        <Fact
          label={text('field_collections')}
          words={clipping.collections.map((id) => nameOf('collection', id)).join('、')}
        />
        <Fact label={text('field_note')} words={clipping.note} />
      </dl>
      <ReaderTopics
        {...marked}
        topics={clipping.topics}
        withdrawn={body?.withdrawn ?? []}
        nameOf={nameOf}
        onChange={(topics) => edit({ topics })}
      />
      <p className="report-clipped">
        {text('reader_clipped', instantText(clipping.clippedAt))} ·{' '}
        {text('reader_characters', clipping.counts.characters)} ·{' '}
        {text('reader_pictures', clipping.counts.pictures)}
      </p>
    </header>
  );
}

/** A hospital with its grade: `泽江市第一医院（三级甲等）`. */
function hospitalWords(hospital: Hospital): string {
  const grade = gradeWords(hospital);
  return grade ? `${hospital.name}（${grade}）` : hospital.name;
}

const roles: readonly BylineRole[] = [
  'authors',
  'reporters',
  'correspondents',
  'photographers',
  'editors',
  'reviewers',
];

function Bylines({ clipping: { bylines }, words }: { clipping: Clipping; words: readonly string[] }) {
  const signed = roles.filter((role) => bylines[role].length > 0);
  if (signed.length === 0) return null;
  return (
    <p className="report-bylines">
      {signed.map((role) => (
        <span key={role}>
          <span className="report-role">{text(`byline_${role}`)}</span>{' '}
          <Marked text={namesToText(bylines[role])} words={words} />
        </span>
      ))}
    </p>
  );
}

function Fact({ label, words }: { label: string; words: string }) {
  if (!words) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{words}</dd>
    </div>
  );
}
