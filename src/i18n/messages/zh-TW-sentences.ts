import type { Sentences } from './message-pattern.ts';
import { zhTWChecks } from './zh-TW-checks.ts';
import { zhTWReading } from './zh-TW-reading.ts';
import { zhTWSite } from './zh-TW-site.ts';
import { zhTWSlides } from './zh-TW-slides.ts';

/** All sentences of the checks in traditional Chinese. */
export const zhTWSentences: readonly Sentences[] = [zhTWReading, zhTWSlides, zhTWChecks, zhTWSite];
