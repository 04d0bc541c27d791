import { readAddress, type Shown, writeAddress } from "../results/address.ts";

/** Keeps what the search page shows in its address, so that it can be sent on and the way back leads to it. */
export interface PageAddress {
  readonly read: () => Shown;
  /** Typing changes the address as it goes on; the first change after something was settled is a new step. */
  readonly type: (shown: Shown) => void;
  /** A step of its own: a query sent, a choice made. */
  readonly settle: (shown: Shown) => void;
  /** Calls back when the reader goes back or forward. */
  readonly onReturn: (show: (shown: Shown) => void) => void;
}

/** The address of this page. Some browsers forbid to change it for folders on disk; the answers are shown all the same. */
export function watchAddress(): PageAddress {
  let isTyping = false;
  const write = (shown: Shown, isNew: boolean): void => {
    const address = writeAddress(shown) || location.pathname;
    if (isNew && writeAddress(shown) === location.search) return;
    try {
      if (isNew) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    } catch {
      // The address stays as it is.
    }
  };
  return {
    read: () => readAddress(location.search),
    type: (shown) => {
      write(shown, !isTyping);
      isTyping = true;
    },
    settle: (shown) => {
      write(shown, true);
      isTyping = false;
    },
    onReturn: (show) => {
      window.addEventListener("popstate", () => {
        isTyping = false;
        show(readAddress(location.search));
      });
    },
  };
}
