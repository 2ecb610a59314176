/** Changes a page of the built site. `page` is its path from the site's root; addresses in it still begin with `/`. */
export type PageEdit = (html: string, page: string) => string;
