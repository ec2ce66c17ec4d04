import { renewLook } from '@/components/shared/prepare-look';
import ClippingCard from './ClippingCard';

let look: Promise<void> | undefined;

/**
 * The card, once the page looks as the settings say: the popup opens with the look it had last, since storage
 * takes longer to read than a popup may take to open.
 */
export async function loadCard(): Promise<{ default: typeof ClippingCard }> {
  await (look ??= renewLook());
  return { default: ClippingCard };
}
