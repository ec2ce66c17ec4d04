import type { Messages } from '@/lib/platform/messages';
import { now } from '@/lib/platform/now';
import { isOwnCode, isOwnPage, type Sender } from '@/lib/platform/own-sender';
import { type Command, Commands } from '@/lib/schema/command';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { attempt } from '@/lib/store/database-failure';
import { editHighlights, editStatistics } from '@/lib/store/edit-clipping';
import { editClippings, putBackClippings } from '@/lib/store/edit-clippings';
import { retryJobs } from '@/lib/store/jobs';
import { dropKnowledge, putKnowledge } from '@/lib/store/knowledge';
import { queuePictures } from '@/lib/store/pictures';
import { binClippings } from './bin-clippings';
import { clipTab, saveCapture } from './clip-tab';
import { collectionCommands } from './collection-commands';
import { correctClipping } from './correct-clipping';
import { editRegister } from './edit-register';
import { editTaxonomy } from './edit-taxonomy';
import { editText } from './edit-text';
import { deleteClippings } from './empty-bin';
import { exportClippings } from './export-clippings';
import { freeRoom } from './free-room';
import { justDone } from './just-done';
import { previewTab } from './preview-tab';
import { readAgain } from './read-again';
import { restoreRevision } from './restore-revision';
import { startJobs } from './run-jobs';
import { takeReading } from './take-reading';
import { undoClip, undoToast } from './undo-clip';

type CommandName = keyof Messages;
type Actions = { [Name in CommandName]: (payload: Command<Name>) => Promise<ReturnType<Messages[Name]>> };

/** Work on one clipping or collection; false and undefined mean that it is gone. */
async function found<T>(work: () => PromiseLike<T | false | undefined>): Promise<Outcome<T>> {
  const outcome = await attempt(work);
  if (!outcome.ok) return outcome;
  return outcome.value === false || outcome.value === undefined
    ? failed('not-found')
    : done(outcome.value as T);
}

const justFound = async (work: () => PromiseLike<boolean>): Promise<Outcome<null>> => {
  const outcome = await found(work);
  return outcome.ok ? done(null) : outcome;
};

async function queue(work: () => PromiseLike<unknown>): Promise<Outcome<null>> {
  const outcome = await justDone(work);
  startJobs();
  return outcome;
}

const actions: Actions = {
  ...collectionCommands,
  clipTab,
  previewTab,
  saveCapture,
  undoClip,
  undoToast,
  editRegister,
  editTaxonomy,
  binClippings,
  editText,
  deleteClippings,
  restoreRevision,
  readAgain,
  takeReading,
  exportClippings,
  freeRoom,
  editClipping: correctClipping,
  editClippings: async ({ ids, ...edit }) => {
    const edited = await attempt(() => editClippings(ids, edit, now()));
    return edited.ok ? done({ before: edited.value }) : edited;
  },
  editHighlights: ({ id, ...edit }) => justFound(() => editHighlights(id, edit, now())),
  editStatistics: ({ id, statistics }) => justFound(() => editStatistics(id, statistics, now())),
  putBackClippings: ({ before }) => justDone(() => putBackClippings(before, now())),
  keepPictures: ({ ids }) => queue(() => queuePictures(ids, now())),
  retryJobs: ({ clippingId }) => queue(() => retryJobs(clippingId, now())),
  setLearned: ({ learned }) =>
    justDone(() => (learned ? putKnowledge('learned', learned) : dropKnowledge('learned'))),
};

/** Every command's name. */
export const commandNames = Object.keys(actions) as CommandName[];

/**
 * Does what a message asks, if it comes from a page of ours (the toast's from a script of ours) and has the shape
 * its name promises; throws otherwise, for none of our own code sends such a message.
 */
export async function obey<Name extends CommandName>(
  name: Name,
  payload: unknown,
  sender: Sender,
): Promise<ReturnType<Messages[Name]>> {
  const trusted = name === 'undoToast' ? isOwnCode(sender) : isOwnPage(sender);
  if (!trusted) throw new Error(`${name} is not taken from ${sender.url ?? 'an unknown sender'}`);
  return actions[name](Commands[name].parse(payload) as Command<Name>);
}
