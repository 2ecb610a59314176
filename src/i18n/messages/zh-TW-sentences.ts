import type { Sentences } from './message-pattern.ts';

export const zhTWSentences: readonly Sentences[] = [];
