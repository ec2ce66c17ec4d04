import type { Capture } from './capture';
import type { Clipping, ClippingBody } from './clipping';
import type { ClipReceipt } from './command';

/** What a page would become if it were clipped, and the capture to be stored then; or what there is of it already. */
export type ClipPreview =
  | { state: 'existing'; receipt: ClipReceipt }
  | { state: 'new'; tabId: number; capture: Capture; clipping: Clipping; body: ClippingBody };
