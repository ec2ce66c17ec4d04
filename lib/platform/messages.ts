import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ClipPreview } from '@/lib/schema/clip-preview';
import type { Collection } from '@/lib/schema/clipping';
import type { ClipReceipt, ClippingPatch, CollectionPatch, Command, OwnPatch } from '@/lib/schema/command';
import type { Outcome } from '@/lib/schema/outcome';
import type { RegisterEdit } from '@/lib/schema/register';
import type { TaxonomyEdit } from '@/lib/schema/taxonomy';

/**
 * Every message of the extension. Pages send commands and read the database themselves; the worker answers
 * with an `Outcome` after what it did is durable. What each carries is parsed by `Commands` of the same name.
 */
export interface Messages {
  clipTab(command: Command<'clipTab'>): Outcome<ClipReceipt>;
  /** Reads the page as a clip would, and stores nothing. */
  previewTab(command: Command<'previewTab'>): Outcome<ClipPreview>;
  /** Stores what such a reading showed. */
  saveCapture(command: Command<'saveCapture'>): Outcome<ClipReceipt>;
  /** Takes back a clip: a new clipping goes to the bin, an update to the version before. */
  undoClip(receipt: Command<'undoClip'>): Outcome<null>;
  /** The same, asked for by the toast in a page, which knows nothing but a token that serves once. */
  undoToast(command: Command<'undoToast'>): Outcome<null>;
  /** Returns the values before, so that sending them as a patch is the undo. */
  editClipping(edit: Command<'editClipping'>): Outcome<{ before: ClippingPatch }>;
  /** One change to many clippings; returns each one's values before. */
  editClippings(edit: Command<'editClippings'>): Outcome<{ before: { id: string; patch: OwnPatch }[] }>;
  /** Gives clippings back the values such a change answered with: its undo. */
  putBackClippings(command: Command<'putBackClippings'>): Outcome<null>;
  /** Changes the report's text, and reads it anew; the version before the session is kept as the revision of its id. */
  editText(edit: Command<'editText'>): Outcome<null>;
  /** Merged by id, so that two windows marking the same report both keep their marks. */
  editHighlights(edit: Command<'editHighlights'>): Outcome<null>;
  /** The figures as the editor says they are: corrected, struck out, added; none is read anew over them. */
  editStatistics(edit: Command<'editStatistics'>): Outcome<null>;
  /** Into the bin, or out of it again. */
  binClippings(command: Command<'binClippings'>): Outcome<null>;
  /** For good, whether in the bin or not. */
  deleteClippings(command: Command<'deleteClippings'>): Outcome<null>;
  /** A name in use gives that collection's id and not `made`; a second view of a name is `name-taken`. */
  createCollection(command: Command<'createCollection'>): Outcome<{ id: string; made?: boolean }>;
  /** Returns the values before, so that sending them is the undo. */
  editCollection(command: Command<'editCollection'>): Outcome<{ before: CollectionPatch }>;
  /** Moves clippings within a collection's own order; returns the order before. */
  arrangeCollection(command: Command<'arrangeCollection'>): Outcome<{ before: CollectionPatch }>;
  placeCollections(command: Command<'placeCollections'>): Outcome<null>;
  /** The collection alone, its clippings stay; returns what puts it back, null where it was gone already. */
  deleteCollection(
    command: Command<'deleteCollection'>,
  ): Outcome<{ collection: Collection; members: string[] } | null>;
  restoreCollection(command: Command<'restoreCollection'>): Outcome<null>;
  /** Puts an earlier version back; the present one becomes a revision. */
  restoreRevision(command: Command<'restoreRevision'>): Outcome<null>;
  /** Reads topics, hospitals and statistics anew from the stored text, keeping what the editor changed. */
  readAgain(command: Command<'readAgain'>): Outcome<{ changed: number }>;
  /** Stores what a page read anew from a clipping's original; the version before becomes a revision. */
  takeReading(command: Command<'takeReading'>): Outcome<null>;
  /** Queues the pictures of clippings to be kept offline; the page has asked for the permission for their hosts. */
  keepPictures(command: Command<'keepPictures'>): Outcome<null>;
  /** Gives up what takes room, for good; returns the clippings whose pictures could be kept anew. */
  freeRoom(command: Command<'freeRoom'>): Outcome<{ clippings: string[] }>;
  /** Takes failed work up again, of one clipping or all. */
  retryJobs(command: Command<'retryJobs'>): Outcome<null>;
  /** Puts what corrections taught in place; null forgets it. */
  setLearned(command: Command<'setLearned'>): Outcome<null>;
  /** Returns the edit that takes this one back. */
  editTaxonomy(command: Command<'editTaxonomy'>): Outcome<{ undo: TaxonomyEdit }>;
  /** The same for the register of hospitals; `name-taken` where another one has the name. */
  editRegister(command: Command<'editRegister'>): Outcome<{ undo: RegisterEdit }>;
  /** The file's text; formats are the keys of the exporters' table. */
  exportClippings(command: Command<'exportClippings'>): Outcome<{ name: string; text: string }>;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
