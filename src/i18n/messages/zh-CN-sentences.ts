import type { Sentences } from './message-pattern.ts';

export const zhCNSentences: readonly Sentences[] = [];
