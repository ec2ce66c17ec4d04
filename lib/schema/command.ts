import { z } from './zod';
import { Body, isShallow } from './body';
import { Capture } from './capture';
import { Clipping, Collection, Highlight } from './clipping';
import { LearnedModel } from './learning';
import { Statistic } from './reading';
import { RoomPart } from './room-part';
import { RegisterEdit } from './register';
import { TaxonomyEdit } from './taxonomy';

/** How a page that is already in the library is clipped again. */
export const ClipMode = z.enum([
  /** Show what is there; store nothing. */
  'ask',
  /** Take the page's new state as the newest version and keep the old one. */
  'update',
  /** Store a second clipping beside the first. */
  'both',
]);
export type ClipMode = z.infer<typeof ClipMode>;

export const ClipTab = z.strictObject({
  tabId: z.number().int(),
  mode: ClipMode,
  /** Only the selected text becomes the body. */
  selection: z.boolean(),
  /** UUIDv7 made by whoever asks, kept when the same is asked again: asking twice stores once. */
  captureId: z.uuid({ version: 'v7' }).optional(),
});
export type ClipTab = z.infer<typeof ClipTab>;

/** What a clip came to: saved for the first time, found to be there already, or taken as a newer version. */
export const ClipReceipt = z.strictObject({
  clippingId: z.uuid(),
  state: z.enum(['saved', 'existing', 'updated']),
  headline: z.string(),
  /** With `existing`: the page's text is no longer the one stored. */
  changed: z.boolean().optional(),
  /** With `changed`: what the page says now, to be compared before it is taken. */
  newer: z
    .strictObject({ kicker: z.string(), headline: z.string(), subtitle: z.string(), text: z.string() })
    .optional(),
});
export type ClipReceipt = z.infer<typeof ClipReceipt>;

/** Fields of a clipping an editor may change in place. */
export const ClippingPatch = Clipping.pick({
  kicker: true,
  headline: true,
  subtitle: true,
  column: true,
  edition: true,
  siteName: true,
  published: true,
  source: true,
  bylines: true,
  hospitals: true,
  region: true,
  topics: true,
  genre: true,
  collections: true,
  tags: true,
  note: true,
  starred: true,
  reviewed: true,
}).partial();
export type ClippingPatch = z.infer<typeof ClippingPatch>;

/** Fields that are the editor's own from the start: changing them corrects no reading. */
export const OwnPatch = ClippingPatch.pick({
  collections: true,
  tags: true,
  note: true,
  starred: true,
  reviewed: true,
});
export type OwnPatch = z.infer<typeof OwnPatch>;

/** Which clippings an export or a bulk command takes. */
export const Selection = z.union([z.literal('all'), z.array(z.uuid())]);
export type Selection = z.infer<typeof Selection>;

const id = z.uuid();
const ids = z.array(id).max(200_000);

const collectionName = z.string().trim().min(1).max(200);

/** What may be changed of a collection. */
export const CollectionPatch = z
  .strictObject({
    name: collectionName,
    note: z.string().max(20_000),
    order: Collection.shape.order,
    archived: z.boolean(),
    view: z.string().max(20_000),
  })
  .partial();
export type CollectionPatch = z.infer<typeof CollectionPatch>;

/** What each message carries, by its name; the worker parses it before anything else. */
export const Commands = {
  clipTab: ClipTab,
  previewTab: ClipTab.omit({ mode: true }),
  saveCapture: z.strictObject({ tabId: z.number().int(), capture: Capture }),
  undoClip: ClipReceipt,
  undoToast: z.strictObject({ token: z.uuid() }),
  editClipping: z.strictObject({ id, patch: ClippingPatch }),
  editClippings: z.strictObject({
    ids,
    addTags: z.array(z.string().max(200)).max(100).optional(),
    removeTags: z.array(z.string().max(200)).max(100).optional(),
    addCollections: z.array(id).max(100).optional(),
    removeCollections: z.array(id).max(100).optional(),
    starred: z.boolean().optional(),
    reviewed: z.boolean().optional(),
  }),
  editText: z.strictObject({
    id,
    /** Made by whoever edits, kept until the editing ends: however often it is saved, one version before is kept. */
    session: z.uuid(),
    body: z
      .unknown()
      .refine((tree) => isShallow(tree), 'nested too deep')
      .pipe(Body),
  }),
  editHighlights: z.strictObject({
    id,
    /** New ones, and those that are there in their new state. */
    put: z.array(Highlight).max(5_000),
    /** Ids of those that go. */
    drop: z.array(z.string()).max(5_000),
  }),
  editStatistics: z.strictObject({ id, statistics: z.array(Statistic).max(20_000) }),
  binClippings: z.strictObject({ ids, binned: z.boolean() }),
  deleteClippings: z.strictObject({ ids }),
  putBackClippings: z.strictObject({
    before: z.array(z.strictObject({ id, patch: OwnPatch })).max(200_000),
  }),
  createCollection: z.strictObject({ name: collectionName, view: Collection.shape.view }),
  editCollection: z.strictObject({ id, patch: CollectionPatch }),
  arrangeCollection: z.strictObject({ id, moved: ids, target: id, after: z.boolean() }),
  placeCollections: z.strictObject({ ids }),
  deleteCollection: z.strictObject({ id }),
  restoreCollection: z.strictObject({ collection: Collection, members: ids }),
  restoreRevision: z.strictObject({ revisionId: id }),
  readAgain: z.strictObject({ ids }),
  takeReading: z.strictObject({ id, capture: Capture }),
  keepPictures: z.strictObject({ ids }),
  freeRoom: z.strictObject({ part: RoomPart }),
  retryJobs: z.strictObject({ clippingId: id.optional() }),
  setLearned: z.strictObject({ learned: LearnedModel.nullable() }),
  editTaxonomy: z.strictObject({ edit: TaxonomyEdit }),
  editRegister: z.strictObject({ edit: RegisterEdit }),
  exportClippings: z.strictObject({ selection: Selection, format: z.string().max(40) }),
} as const;
export type Command<Name extends keyof typeof Commands> = z.infer<(typeof Commands)[Name]>;
