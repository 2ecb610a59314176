const schemas = import.meta.glob<string>('../../../../content/schemas/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

export const getStaticPaths = () =>
  Object.entries(schemas).map(([path, text]) => ({
    params: { schema: path.replace(/^.*\/|\.json$/g, '') },
    props: { text },
  }));

/** The JSON Schemas of content files, for editors. */
export const GET = ({ props }: { props: { text: string } }) => new Response(props.text);
