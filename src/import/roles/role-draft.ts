/** What the areas of a job description are called where the document gives them no name. */
export const AREAS = {
  duties: '岗位职责',
  requirements: '任职要求',
  authority: '岗位权限',
  measures: '考核',
} as const;

/** A line of a job description under the heading it stands under. */
export interface DraftDuty {
  area: string;
  text: string;
}

/** A job description as a document gives it: only what is written there. */
export interface RoleDraft {
  title: string;
  department?: string;
  summary?: string;
  duties: DraftDuty[];
  /** What else the form says: who the superior is, where the work is done. */
  facts: { label: string; text: string }[];
  /** 1-based slide or page that it begins on, and ends on. */
  from: number;
  to: number;
}
