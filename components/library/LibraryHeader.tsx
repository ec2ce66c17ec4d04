import type { ReactNode } from 'react';
import { type Room, routeToHash } from '@/lib/search/route';
import type { View } from '@/lib/search/view';
import { text } from '@/lib/platform/texts';
import { openRooms } from './open-rooms';

/** The head of every room: the name, the ways to the rooms, and what the room puts there. */
export function LibraryHeader({ room, view, children }: { room: Room; view: View; children?: ReactNode }) {
  return (
    <header className="library-header">
      <h1 className="library-name">
        <img src="/icon/48.png" alt="" width={22} height={22} />
        {text('extension_name')}
      </h1>
      <nav aria-label={text('library_rooms')}>
        <ul className="library-rooms">
          {openRooms.map((name) => (
            <li key={name}>
              <a
                href={routeToHash({ room: name, view, clipping: null })}
                aria-current={name === room ? 'page' : undefined}
              >
                {text(`room_${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </header>
  );
}
