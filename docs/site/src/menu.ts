/** The parts of this site, in place of the sections that the engine's menu has. */
export const menu = async () => [
  { href: '/courses/tour/', name: 'Tour' },
  { href: '/docs/', name: 'Guides' },
  { href: '/docs/content/', name: 'Content files' },
  { href: '/docs/components/', name: 'Components' },
];
