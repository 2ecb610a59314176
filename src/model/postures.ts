/** The drawings of what bodies do (`src/pictures/postures/drawings`), by name, and how large each is. */
export const POSTURES: Readonly<Record<string, { width: number; height: number }>> = {
  'bow-15': { width: 300, height: 492 },
  'bow-30': { width: 300, height: 492 },
  distance: { width: 420, height: 504 },
  'eye-contact': { width: 300, height: 300 },
  'handing-over': { width: 420, height: 480 },
  'showing-the-way': { width: 384, height: 480 },
  'sitting-man': { width: 300, height: 420 },
  'sitting-upright': { width: 324, height: 420 },
  'sitting-woman': { width: 300, height: 420 },
  smile: { width: 300, height: 300 },
  'standing-man': { width: 300, height: 480 },
  'standing-woman': { width: 300, height: 480 },
  telephone: { width: 312, height: 300 },
  'walking-ahead': { width: 480, height: 504 },
};
