import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { lookOfCourse, lookOfDeck } from '../../components/course-look.ts';
import { site } from '../../components/texts.ts';
import { type LinkLook, linkPicture } from '../../pictures/cover-art/link-picture.ts';
import { courses, decks } from '../_catalogue/decks.ts';

/** Messengers want whole addresses, so pictures are made where the site's configuration says where it will lie. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!import.meta.env.SITE) return [];
  const ofSite = { colour: site.colour, family: 0, piece: site.name };
  const ofCourses = (await courses()).map(async ({ entry: { id } }) => ({
    name: `course-${id}`,
    look: { ...(await lookOfCourse(id)), piece: id },
  }));
  const ofDecks = (await decks()).map(async ({ entry: { id } }) => ({
    name: `deck-${id}`,
    look: { ...(await lookOfDeck(id)), piece: id },
  }));
  const all = [{ name: 'site', look: ofSite }, ...(await Promise.all([...ofCourses, ...ofDecks]))];
  return all.map(({ name, look: { colour, family, piece } }) => ({
    params: { picture: name },
    props: { colour, family, piece, accent: site.accent },
  }));
};

export const GET: APIRoute<LinkLook> = async ({ props }) => {
  const picture = await sharp(Buffer.from(linkPicture(props)))
    .png({ palette: true, effort: 10 })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
