import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import type { BodyElement } from '@/lib/schema/body';
import { textOf } from '@/lib/text/body-lines';
import { type Caret, type Leaf, withText } from '@/lib/text/draft';
import { withLines } from '@/lib/text/paste-lines';
import { type LeafActs, leafAct } from './leaf-keys';

type Properties = LeafActs & {
  leaf: Leaf;
  node: BodyElement;
  name: string;
  /** Where the writing goes on in this field. */
  caret: Caret | undefined;
};

/** One run of words: Enter splits it, Backspace at its beginning joins it to the one before. */
export function LeafField({ leaf, node, name, caret, ...acts }: Properties) {
  const field = useRef<HTMLTextAreaElement>(null);
  const words = textOf(node);
  const isSet = node.tagName === 'pre';
  useLayoutEffect(() => {
    if (!caret || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(caret.at, caret.at);
  }, [caret]);

  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key, shiftKey: shift, ctrlKey, metaKey, currentTarget, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    const { selectionStart: start, selectionEnd: end } = currentTarget;
    const pressed = { key, shift, command: ctrlKey || metaKey, start, end };
    const act = leafAct(leaf, { ...acts, words, isSet, move: (by) => moveFrom(currentTarget, by) }, pressed);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = event.clipboardData.getData('text/plain').split(/\r?\n/);
    if (pasted.length < 2 || isSet) return;
    event.preventDefault();
    const { selectionStart: start, selectionEnd: end } = event.currentTarget;
    const lines = pasted.map((line) => line.trim()).filter((line) => line !== '');
    acts.change((draft) => withLines(draft, leaf, { start, end, lines }));
  };
  return (
    <TextField className="leaf" data-tag={node.tagName} value={words} aria-label={name}>
      <div className="leaf-grow" data-words={`${words} `}>
        <TextArea
          ref={field}
          rows={1}
          spellCheck={false}
          onChange={({ target: { value } }) =>
            acts.change((draft) => withText(draft, leaf, value), typingAt(leaf, value))
          }
          onKeyDown={press}
          onPaste={paste}
        />
      </div>
    </TextField>
  );
}

/** Going on in one sentence of a field is one step to take back. */
const typingAt = ({ key, path }: Leaf, words: string): string =>
  `${key} ${path.join()} ${words.split(/[。！？]/).length}`;

/** Gives the focus to the field before or behind. */
function moveFrom(field: HTMLElement, by: -1 | 1): void {
  const fields = [...(field.closest('.text-editor')?.querySelectorAll('textarea') ?? [])];
  const next = fields[fields.findIndex((other) => other === field) + by];
  next?.focus();
  const at = by < 0 ? (next?.value.length ?? 0) : 0;
  next?.setSelectionRange(at, at);
}
