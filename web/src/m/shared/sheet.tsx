import { CloseOutline } from 'antd-mobile-icons';
import { useEffect, useId, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { useWords } from '../../words/words';
import { mWords } from './m.words';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet from the lower edge: the browser's own dialog keeps the focus inside, closes by Esc and gives the focus back. */
export function Sheet({ open, title, onClose, children }: Props) {
  const say = useWords(mWords);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open && dialog.current?.open === true) dialog.current.close();
  }, [open]);
  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    <dialog ref={dialog} className="m-sheet" aria-labelledby={id} onClose={onClose} onClick={closeOutside}>
      {open ? (
        <>
          <div className="m-row">
            <h2 id={id}>{title}</h2>
            <button type="button" className="m-icon" aria-label={say('close')} onClick={onClose}>
              <CloseOutline aria-hidden />
            </button>
          </div>
          {children}
        </>
      ) : null}
    </dialog>
  );
}
