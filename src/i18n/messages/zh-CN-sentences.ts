import type { Sentences } from './message-pattern.ts';
import { zhCNChecks } from './zh-CN-checks.ts';
import { zhCNReading } from './zh-CN-reading.ts';
import { zhCNSite } from './zh-CN-site.ts';
import { zhCNSlides } from './zh-CN-slides.ts';

/** All sentences of the checks in simplified Chinese. */
export const zhCNSentences: readonly Sentences[] = [zhCNReading, zhCNSlides, zhCNChecks, zhCNSite];
