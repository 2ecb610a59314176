/** How one slide gives way to the next. */
export const TRANSITIONS = ['none', 'fade', 'slide'] as const;

/** How decks are presented, as a site or one of its decks says; what neither says is as usual. */
export interface Presenting {
  transition?: (typeof TRANSITIONS)[number] | undefined;
  /** Whether a click of the mouse goes on. */
  click?: boolean | undefined;
  /** Whether the wheel of the mouse turns slides. */
  wheel?: boolean | undefined;
}

/** How a deck is presented, all said. */
export interface PresentingSettings {
  transition: (typeof TRANSITIONS)[number];
  click: boolean;
  wheel: boolean;
}

/** What holds for a deck: what it says itself, else what its site says. */
export function presentingOf(site: Presenting = {}, deck: Presenting = {}): PresentingSettings {
  return {
    transition: deck.transition ?? site.transition ?? 'fade',
    click: deck.click ?? site.click ?? true,
    wheel: deck.wheel ?? site.wheel ?? true,
  };
}
