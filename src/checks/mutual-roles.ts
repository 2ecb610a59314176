import { type Content, placeOfField, type YamlSource } from '../content/content.ts';
import type { Message } from '../model/message.ts';

interface Entry {
  id: string;
  file: string;
  yaml: YamlSource;
  named: readonly string[] | undefined;
}

/** A role and a procedure that belong together name each other, so that people find one from the other. */
export function mutualRoles({ roles, procedures }: Content): Message[] {
  const ofRoles = roles.map(({ id, file, yaml, data }) => ({ id, file, yaml, named: data?.procedures }));
  const ofProcedures = procedures.map(({ id, file, yaml, data }) => ({ id, file, yaml, named: data?.roles }));
  return [
    ...oneSided(ofRoles, 'procedures', ofProcedures, 'roles'),
    ...oneSided(ofProcedures, 'roles', ofRoles, 'procedures'),
  ];
}

function oneSided(from: readonly Entry[], field: string, to: readonly Entry[], back: string): Message[] {
  return from.flatMap(({ id, file, yaml, named = [] }) =>
    named.flatMap((other, index): Message[] => {
      const target = to.find((each) => each.id === other);
      if (target === undefined || target.named?.includes(id)) return [];
      return [
        {
          severity: 'error',
          rule: 'mutual-roles',
          place: placeOfField(file, yaml, [field, index]),
          reason: `${other} is named here, but does not name ${id}.`,
          expected: `\`${id}\` among the ${back} of ${target.file}`,
          actual: target.named?.join(', ') || 'none',
          hint: `Add it there, or remove ${other} here.`,
        },
      ];
    }),
  );
}
