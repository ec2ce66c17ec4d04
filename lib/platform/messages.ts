import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ClipReceipt, ClippingPatch, ClipTab, Selection } from '@/lib/schema/command';
import type { Outcome } from '@/lib/schema/outcome';

/**
 * Every message of the extension. Pages send commands and read the database themselves; the worker answers
 * with an `Outcome` after what it did is durable.
 */
export interface Messages {
  clipTab(command: ClipTab): Outcome<ClipReceipt>;
  /** Takes back a clip: a new clipping goes to the bin, an update to the version before. */
  undoClip(receipt: ClipReceipt): Outcome<null>;
  editClipping(edit: { id: string; patch: ClippingPatch }): Outcome<null>;
  /** Into the bin, or out of it again. */
  binClippings(command: { ids: string[]; binned: boolean }): Outcome<null>;
  createCollection(command: { name: string }): Outcome<{ id: string }>;
  /** The file's text; formats are the keys of the exporters' table. */
  exportClippings(command: { selection: Selection; format: string }): Outcome<{ name: string; text: string }>;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
