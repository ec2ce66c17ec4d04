import { Button } from 'react-aria-components/Button';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Text } from 'react-aria-components/Text';
import { text } from '@/lib/platform/texts';
import './notices.css';

/** A short word to the reader that takes no focus away; with an action where what was done can be undone. */
export type Notice = {
  words: string;
  action?: { label: string; run: () => void };
  tone?: 'plain' | 'danger';
};

/** How long what was done can be undone, in milliseconds; the time rests while the notice is pointed at or focused. */
export const undoMs = 8_000;

/** Notices of one page, newest on top. */
export const createNotices = () => new ToastQueue<Notice>({ maxVisibleToasts: 3 });
export type NoticeQueue = ReturnType<typeof createNotices>;

/** Shows a page's notices; F6 leads the keyboard to them. */
export function Notices({ queue }: { queue: NoticeQueue }) {
  return (
    <ToastRegion queue={queue} className="notices" aria-label={text('popup_notices')}>
      {({ toast }) => (
        <Toast toast={toast} className="notice" data-tone={toast.content.tone}>
          <ToastContent className="notice-words">
            <Text slot="title">{toast.content.words}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              className="notice-action"
              onPress={() => {
                toast.content.action?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" className="notice-close" aria-label={text('popup_close')}>
            <svg viewBox="0 0 8 8" aria-hidden="true">
              <path d="M1 1l6 6M7 1L1 7" />
            </svg>
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
