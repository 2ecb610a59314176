import type { MessagePatterns } from './message-pattern.ts';

/** The importer's messages are English sentences about one thing each; these are said of several together. */
export const enMessages: MessagePatterns = {
  'alt-text': {
    reason: 'Pictures without a description: #.',
    hint: 'Write what each shows between the brackets of ![](…), for those who cannot see it; leave them empty if it only decorates.',
  },
};
