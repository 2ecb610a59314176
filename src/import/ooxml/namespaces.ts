/**
 * The prefix this importer writes for a namespace, whatever the file writes: transitional
 * (ECMA-376 part 4) and strict (part 1, purl.oclc.org) names of one vocabulary share one prefix.
 */
export const PREFIX_OF_NAMESPACE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    p: ['presentationml/2006/main', 'presentationml/main'],
    a: ['drawingml/2006/main', 'drawingml/main'],
    c: ['drawingml/2006/chart', 'drawingml/chart'],
    cdr: ['drawingml/2006/chartDrawing', 'drawingml/chartDrawing'],
    dgm: ['drawingml/2006/diagram', 'drawingml/diagram'],
    com: ['drawingml/2006/compatibility'],
    pic: ['drawingml/2006/picture', 'drawingml/picture'],
    wp: ['drawingml/2006/wordprocessingDrawing', 'drawingml/wordprocessingDrawing'],
    w: ['wordprocessingml/2006/main', 'wordprocessingml/main'],
    x: ['spreadsheetml/2006/main', 'spreadsheetml/main'],
    m: ['officeDocument/2006/math', 'officeDocument/math'],
    r: ['officeDocument/2006/relationships', 'officeDocument/relationships'],
    ap: ['officeDocument/2006/extended-properties', 'officeDocument/extendedProperties'],
    cp: ['package/2006/metadata/core-properties', 'package/metadata/core-properties'],
    rel: ['package/2006/relationships', 'package/relationships'],
    ct: ['package/2006/content-types', 'package/content-types'],
    mc: ['markup-compatibility/2006', 'markup-compatibility'],
  }).flatMap(([prefix, names]) =>
    names.map((name, strict): [string, string] => [
      (strict ? 'http://purl.oclc.org/ooxml/' : 'http://schemas.openxmlformats.org/') + name,
      prefix,
    ]),
  ),
);

/** Extensions of Microsoft ([MS-PPTX], [MS-ODRAWXML]) and others that have one name only. */
export const PREFIX_OF_EXTENSION: ReadonlyMap<string, string> = new Map([
  ['http://schemas.microsoft.com/office/powerpoint/2010/main', 'p14'],
  ['http://schemas.microsoft.com/office/powerpoint/2012/main', 'p15'],
  ['http://schemas.microsoft.com/office/powerpoint/2018/8/main', 'p188'],
  ['http://schemas.microsoft.com/office/drawing/2010/main', 'a14'],
  ['http://schemas.microsoft.com/office/drawing/2016/SVG/main', 'asvg'],
  ['http://schemas.microsoft.com/office/drawing/2008/diagram', 'dsp'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing', 'wp14'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
  ['http://schemas.microsoft.com/office/drawing/2012/chart', 'c15'],
  ['http://schemas.microsoft.com/office/drawing/2017/decorative', 'adec'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);
