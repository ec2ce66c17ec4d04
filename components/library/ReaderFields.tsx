import { ClippingFieldGroups } from '@/components/fields/ClippingFieldGroups';
import { SaveMark } from '@/components/fields/SaveMark';
import type { OpenClipping } from '@/components/hooks/use-clipping';
import type { Tell } from '@/components/hooks/use-tell';

type Properties = Omit<OpenClipping & { step: 'open' }, 'step'> & {
  tell: Tell;
  onCreateCollection: (name: string) => Promise<string | undefined>;
};

/** Every field of the open clipping, edited where it stands and saved as typed. */
export function ReaderFields({ save, ...open }: Properties) {
  return (
    <section className="reader-fields" lang={open.clipping.language || undefined}>
      <ClippingFieldGroups {...open} />
      <SaveMark save={save} onRetry={() => void open.flush()} />
    </section>
  );
}
