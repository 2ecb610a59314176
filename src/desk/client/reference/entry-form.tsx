import type { JsonSchema } from '../../../content/reference/json-schemas.ts';
import { BODY } from '../../reference/yaml-value.ts';
import { texts } from '../texts.ts';
import { Field } from './field.tsx';
import { useForm } from './form-context.ts';
import { fieldWords, type PlannedSection, sectionsOf } from './form-plan.ts';
import { RawText } from './raw-text.tsx';
import { Rows } from './rows.tsx';

/** The form of an entry, its fields in sections; what few people need is folded. */
export function EntryForm({ schema, filter }: { schema: JsonSchema; filter: string }) {
  const { session, kind } = useForm();
  const words = texts.reference;
  if (!session.isLoaded) return <p role="status">{words.loading}</p>;
  if (session.value === undefined) return <RawText />;
  if (kind === 'glossary') {
    const { name, help } = fieldWords('glossary', 'glossary');
    return <Rows Field={Field} path={[]} schema={schema} name={name} help={help} filter={filter} />;
  }
  const body: JsonSchema = { type: 'string' };
  const fieldsOf = ({ fields }: PlannedSection) =>
    fields.map((field) => {
      const own = field === BODY ? body : (schema.properties?.[field] ?? {});
      return (
        <Field
          key={field}
          group={kind}
          path={[field]}
          schema={own}
          isRequired={(schema.required?.includes(field) ?? false) && own.default === undefined}
        />
      );
    });
  return (
    <>
      {sectionsOf(kind, schema).map((section) => {
        const isWrong = section.fields.some((field) => session.saidOf([field], true).length > 0);
        const count = section.fields.filter((field) => session.shown([field]) !== undefined).length;
        return section.isFolded ? (
          <details key={section.name} class="section" open={isWrong}>
            <summary>
              <h3>{words.sections[section.name]}</h3>
              {count > 0 && <span class="soft">{count}</span>}
            </summary>
            <div class="fields">{fieldsOf(section)}</div>
          </details>
        ) : (
          <section key={section.name} class="section">
            <h3>{words.sections[section.name]}</h3>
            <div class="fields">{fieldsOf(section)}</div>
          </section>
        );
      })}
    </>
  );
}
