import { XmlElement } from '../ooxml/xml.ts';
import { IDENTITY } from './geometry.ts';
import type { SlideText } from './slide-text.ts';

interface Given {
  text: string;
  /** x, y, width, height in EMU. */
  box: [number, number, number, number];
  /** Hundredths of a point. */
  size?: number;
  /** Type of its placeholder. */
  type?: string;
  /** It has a fill. */
  drawn?: boolean;
}

/** A text box for tests, as `readSlideText` gives it. */
export function textBox({
  text,
  box: [x, y, width, height],
  size = 1800,
  type = '',
  drawn = false,
}: Given): SlideText {
  const fill = new XmlElement('a:solidFill', {}, [new XmlElement('a:srgbClr', { val: '336699' }, [])]);
  const element = new XmlElement('p:sp', {}, [new XmlElement('p:spPr', {}, drawn ? [fill] : [])]);
  const runs = [{ text }];
  return {
    shape: {
      element,
      properties: new XmlElement('p:cNvPr', { id: '1', name: '' }, []),
      inherited: { type, listStyles: [], models: [] },
      box: { x, y, width, height },
      transform: { ...IDENTITY, e: x, f: y },
      size: { width, height },
      groups: [],
    },
    paragraphs: text === '' ? [] : [{ index: 0, runs, level: 0, bullet: { kind: 'none' } }],
    text,
    size,
  };
}
