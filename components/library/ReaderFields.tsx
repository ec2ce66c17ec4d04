import type { ClippingEdit } from '@/components/hooks/use-clipping';
import { useOrderNames } from '@/components/hooks/use-order-names';
import { useTaxonomy } from '@/components/hooks/use-taxonomy';
import type { SaveState } from '@/components/hooks/edit-queue';
import { BylineFields } from '@/components/fields/BylineFields';
import { HeadingFields } from '@/components/fields/HeadingFields';
import { OrderFields } from '@/components/fields/OrderFields';
import { OriginFields } from '@/components/fields/OriginFields';
import { ReadingFields } from '@/components/fields/ReadingFields';
import { SaveMark } from '@/components/fields/SaveMark';
import { unsureHint } from '@/components/shared/unsure-hint';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';

type Properties = {
  clipping: Clipping;
  body: ClippingBody | undefined;
  save: SaveState;
  edit: (patch: ClippingEdit) => void;
  flush: () => Promise<void>;
  onCreateCollection: (name: string) => Promise<string | undefined>;
};

/** Every field of the open clipping, edited where it stands and saved as typed. */
export function ReaderFields({ clipping, body, save, edit, flush, onCreateCollection }: Properties) {
  const { topics, genres } = useTaxonomy();
  const { collections, tags, hospitals } = useOrderNames();
  const fields = {
    clipping,
    edit,
    onCommit: () => void flush(),
    hintOf: (field: string) => unsureHint(clipping, body?.log, field),
  };
  return (
    <section className="reader-fields" lang={clipping.language || undefined}>
      <HeadingFields {...fields} />
      <div className="fields">
        <OriginFields {...fields} />
        <BylineFields {...fields} />
      </div>
      <div className="fields">
        <ReadingFields {...fields} topics={topics} genres={genres} hospitals={hospitals} />
      </div>
      <div className="fields">
        <OrderFields
          {...fields}
          collectionChoices={collections}
          tagChoices={tags}
          onCreateCollection={onCreateCollection}
        />
      </div>
      <SaveMark save={save} onRetry={fields.onCommit} />
    </section>
  );
}
