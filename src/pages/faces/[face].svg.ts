import type { APIRoute, GetStaticPaths } from 'astro';
import { faceNamed } from '../../model/face.ts';
import { drawFace } from '../../pictures/faces/draw-face.ts';
import { facesShown } from '../_catalogue/faces.ts';

/** The faces that the site shows; many slides show the same. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await facesShown()).map((face) => ({ params: { face } }));

export const GET: APIRoute = ({ params }) => {
  const face = faceNamed(params.face ?? '');
  if (face === undefined) return new Response(null, { status: 404 });
  return new Response(drawFace(face), { headers: { 'content-type': 'image/svg+xml' } });
};
