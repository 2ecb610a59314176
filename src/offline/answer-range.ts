/**
 * Answers the part of a body that a Range header asks for (RFC 9110, 14.2), one range of bytes;
 * Safari plays no media without it.
 * @param range the header, null where there is none
 */
export async function answerRange(range: string | null, whole: Response): Promise<Response> {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === undefined || (first === '' && last === '')) return whole;
  const body = await whole.blob();
  const start = first === '' ? Math.max(0, body.size - Number(last)) : Number(first);
  const end = first === '' || !last ? body.size - 1 : Math.min(Number(last), body.size - 1);
  if (start > end)
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${body.size}` } });
  return new Response(body.slice(start, end + 1), {
    status: 206,
    headers: {
      'content-type': whole.headers.get('content-type') ?? '',
      'content-range': `bytes ${start}-${end}/${body.size}`,
    },
  });
}
