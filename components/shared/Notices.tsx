import { type RefObject, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  type QueuedToast,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Text } from 'react-aria-components/Text';
import { useLasting } from '@/components/hooks/use-lasting';
import { text } from '@/lib/platform/texts';
import { type Notice, noticeMark, NoticeQueue } from './notice-queue';
import './notices.css';

export type { Notice, NoticeQueue };

/** How long what was done can be undone, in milliseconds; the time rests while the notices are pointed at or focused. */
export const undoMs = 8_000;

/** Notices of one page, newest first. */
export const createNotices = () => new NoticeQueue();

/** Shows a page's notices at its foot, where nothing lies under them; F6 leads the keyboard to them. */
export function Notices({ queue }: { queue: NoticeQueue }) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && !region.current?.contains(target)) queue.focusIs(target);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [queue]);
  return (
    <ToastRegion ref={region} queue={queue} className="notices" aria-label={text('popup_notices')}>
      {({ toast }) => <OneNotice toast={toast} region={region} onClose={() => queue.close(toast.key)} />}
    </ToastRegion>
  );
}

type Properties = {
  toast: QueuedToast<Notice>;
  region: RefObject<HTMLDivElement | null>;
  onClose: () => void;
};

function OneNotice({ toast, region, onClose }: Properties) {
  const { words, action, tone, lasts } = toast.content;
  useLasting(lasts, region, onClose);
  return (
    <Toast toast={toast} className="notice" data-tone={tone} {...{ [noticeMark]: toast.key }}>
      <ToastContent className="notice-words">
        <Text slot="title">{words}</Text>
      </ToastContent>
      {action && (
        <Button
          className="notice-action"
          onPress={() => {
            action.run();
            onClose();
          }}
        >
          {action.label}
        </Button>
      )}
      <Button slot="close" className="notice-close" aria-label={text('popup_close')}>
        <svg viewBox="0 0 8 8" aria-hidden="true">
          <path d="M1 1l6 6M7 1L1 7" />
        </svg>
      </Button>
    </Toast>
  );
}
