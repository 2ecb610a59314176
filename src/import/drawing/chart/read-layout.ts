import type { XmlElement } from '../../ooxml/xml.ts';
import type { ManualLayout } from './chart-model.ts';

/** Reads `c:layout` of a part of a chart; `undefined` where the program places it. */
export function readLayout(owner: XmlElement): ManualLayout | undefined {
  const manual = owner.find('c:layout', 'c:manualLayout');
  if (!manual) return undefined;
  const value = (name: string) => {
    const number = Number.parseFloat(manual.first(name).attribute('val') ?? '');
    return Number.isFinite(number) ? number : undefined;
  };
  // Without `edge` a place is told from where the program would put it (§21.2.2.95), which is not known.
  const isEdge = (name: string) => manual.first(name).attribute('val') === 'edge';
  const x = isEdge('c:xMode') ? value('c:x') : undefined;
  const y = isEdge('c:yMode') ? value('c:y') : undefined;
  const width = value('c:w');
  const height = value('c:h');
  return {
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    isInner: manual.first('c:layoutTarget').attribute('val') === 'inner',
  };
}
