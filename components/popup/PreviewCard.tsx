import { Button } from 'react-aria-components/Button';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useOrderNames } from '@/components/hooks/use-order-names';
import { useTaxonomy } from '@/components/hooks/use-taxonomy';
import { Fold } from '@/components/shared/Fold';
import { languageTag, text } from '@/lib/platform/texts';
import type { ClipPreview } from '@/lib/schema/clip-preview';
import type { Clipping } from '@/lib/schema/clipping';
import type { BylineRole } from '@/lib/schema/report';
import { namesToText, publishedToText, regionToText } from '@/lib/text/field-texts';
import { statisticToText } from '@/lib/text/statistic-texts';
import './preview.css';

export type PreviewProperties = {
  preview: ClipPreview & { state: 'new' };
  onSave: () => void;
  onCancel: () => void;
};

const roles: readonly BylineRole[] = ['authors', 'reporters', 'correspondents', 'photographers', 'editors'];

/** What was read of the page, before anything of it is stored: it is saved, or it is left. */
export default function PreviewCard({ preview: { clipping, body }, onSave, onCancel }: PreviewProperties) {
  const facts = useFacts(clipping);
  return (
    <I18nProvider locale={languageTag()}>
      <article className="preview" aria-labelledby="preview-headline">
        <output className="preview-lead">{text('preview_lead')}</output>
        <div lang={clipping.language || undefined}>
          {clipping.kicker && <p className="preview-kicker">{clipping.kicker}</p>}
          <h2 id="preview-headline">{clipping.headline || text('list_untitled')}</h2>
          {clipping.subtitle && <p className="preview-subtitle">{clipping.subtitle}</p>}
        </div>
        <p className="counts">{text('popup_counts', clipping.counts.characters, clipping.counts.pictures)}</p>
        <dl className="preview-facts">
          {facts.map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <Fold title={text('preview_text')}>
          {() => (
            <div className="preview-text" lang={clipping.language || undefined}>
              {body.text.split('\n').map((line, index) => (
                <p key={index}>{line}</p>
              ))}
            </div>
          )}
        </Fold>
        {body.statistics.length > 0 && (
          <Fold title={text('popup_statistics', body.statistics.length)}>
            {() => (
              <ul className="preview-statistics">
                {body.statistics.map((statistic, index) => (
                  <li key={index}>{statisticToText(statistic)}</li>
                ))}
              </ul>
            )}
          </Fold>
        )}
        <div className="preview-acts">
          {/* The popup was opened for this: Enter saves. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <Button className="plain-button" data-first="" autoFocus onPress={onSave}>
            {text('preview_save')}
          </Button>
          <Button className="plain-button" onPress={onCancel}>
            {text('settings_cancel')}
          </Button>
        </div>
      </article>
    </I18nProvider>
  );
}

/** What was read besides the heading, as label and words; what was not read is left out. */
function useFacts(clipping: Clipping): [string, string][] {
  const { topics, genres } = useTaxonomy();
  const { collections } = useOrderNames();
  const named = (choices: readonly { id: string; name: string }[], ids: readonly string[]): string =>
    namesToText(ids.map((id) => choices.find((choice) => choice.id === id)?.name ?? id));
  const topicIds = clipping.topics.map(({ id }) => id);
  const facts: [string, string][] = [
    [text('field_source'), clipping.source || clipping.siteName],
    [text('field_published'), publishedToText(clipping.published)],
    ...roles.map((role): [string, string] => [text(`byline_${role}`), namesToText(clipping.bylines[role])]),
    [text('field_hospital'), namesToText(clipping.hospitals.map(({ name }) => name))],
    [text('field_region'), regionToText(clipping.region)],
    [text('field_topics'), named(topics, topicIds)],
    [text('field_genre'), named(genres, [clipping.genre.id])],
    [text('preview_collection'), named(collections, clipping.collections)],
  ];
  return facts.filter(([, words]) => words);
}
