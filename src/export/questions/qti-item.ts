import { optionLetter } from '../../model/option-names.ts';
import { type XmlElement, xml, xmlDocument } from '../../model/xml.ts';
import type { BankQuestion } from './bank-question.ts';
import { asBlocks, inlineMarkup, type PictureAt, questionMarkup } from './question-markup.ts';

export const QTI = 'http://www.imsglobal.org/xsd/imsqti_v2p1';

/**
 * One question as an `assessmentItem` of IMS QTI 2.1 (Assessment Test, Section and Item Information Model 2.1, 5.1):
 * one point for the whole right answer, each option's feedback and the explanation after it.
 */
export function qtiItem(
  question: BankQuestion,
  identifier: string,
  language: string,
  pictureAt: PictureAt,
): string {
  const feedbacks = feedbacksOf(question, pictureAt);
  return xmlDocument(
    xml(
      'assessmentItem',
      {
        xmlns: QTI,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${QTI} ${QTI}.xsd`,
        identifier,
        title: question.title,
        'xml:lang': language,
        adaptive: 'false',
        timeDependent: 'false',
      },
      [
        responseDeclaration(question),
        xml('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }, [
          xml('defaultValue', {}, [xml('value', {}, '0')]),
        ]),
        ...(feedbacks.length > 0
          ? [
              xml('outcomeDeclaration', {
                identifier: 'FEEDBACK',
                cardinality: 'multiple',
                baseType: 'identifier',
              }),
            ]
          : []),
        xml('itemBody', {}, [
          ...asBlocks(questionMarkup(question.text, pictureAt)),
          question.kind === 'match'
            ? matchInteraction(question, pictureAt)
            : choiceInteraction(question, pictureAt),
        ]),
        feedbacks.length > 0 ? responseProcessing(question) : MATCH_CORRECT,
        ...feedbacks,
      ],
    ),
  );
}

/** Its identifiers: options by their letters, as the site shows them; what is asked and offered in pairs by numbers. */
const letter = (index: number) => (index < 26 ? optionLetter(index) : `O${index + 1}`);
const asked = (index: number) => `Q${index + 1}`;
const offered = (index: number) => `A${index + 1}`;

/** Appendix B of the specification: one point where the answer is the right one. */
const MATCH_CORRECT = xml('responseProcessing', {
  template: 'http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct',
});

function responseDeclaration({ kind, options, pairs }: BankQuestion): XmlElement {
  const right =
    kind === 'match'
      ? pairs.map((_, index) => `${asked(index)} ${offered(index)}`)
      : options.flatMap((option, index) => (option.right ? [letter(index)] : []));
  return xml(
    'responseDeclaration',
    {
      identifier: 'RESPONSE',
      cardinality: kind === 'single' ? 'single' : 'multiple',
      baseType: kind === 'match' ? 'directedPair' : 'identifier',
    },
    [
      xml(
        'correctResponse',
        {},
        right.map((value) => xml('value', {}, value)),
      ),
    ],
  );
}

function choiceInteraction({ kind, options, shuffle }: BankQuestion, pictureAt: PictureAt): XmlElement {
  return xml(
    'choiceInteraction',
    { responseIdentifier: 'RESPONSE', shuffle: String(shuffle), maxChoices: kind === 'single' ? '1' : '0' },
    options.map(({ nodes }, index) =>
      xml('simpleChoice', { identifier: letter(index) }, inlineMarkup(nodes, pictureAt)),
    ),
  );
}

function matchInteraction({ pairs }: BankQuestion, pictureAt: PictureAt): XmlElement {
  const set = (side: 'left' | 'right', name: (index: number) => string) =>
    xml(
      'simpleMatchSet',
      {},
      pairs.map((pair, index) =>
        xml(
          'simpleAssociableChoice',
          { identifier: name(index), matchMax: '1' },
          inlineMarkup(pair[side], pictureAt),
        ),
      ),
    );
  return xml(
    'matchInteraction',
    { responseIdentifier: 'RESPONSE', shuffle: 'true', maxAssociations: String(pairs.length) },
    [set('left', asked), set('right', offered)],
  );
}

const variable = xml('variable', { identifier: 'RESPONSE' });
const score = (value: string) =>
  xml('setOutcomeValue', { identifier: 'SCORE' }, [xml('baseValue', { baseType: 'float' }, value)]);

function responseProcessing({ kind }: BankQuestion): XmlElement {
  const shown = kind === 'match' ? [] : [variable];
  return xml('responseProcessing', {}, [
    xml('responseCondition', {}, [
      xml('responseIf', {}, [
        xml('match', {}, [variable, xml('correct', { identifier: 'RESPONSE' })]),
        score('1'),
      ]),
      xml('responseElse', {}, [score('0')]),
    ]),
    xml('setOutcomeValue', { identifier: 'FEEDBACK' }, [
      xml('multiple', {}, [...shown, xml('baseValue', { baseType: 'identifier' }, 'WHY')]),
    ]),
  ]);
}

function feedbacksOf({ options, why }: BankQuestion, pictureAt: PictureAt): XmlElement[] {
  const feedback = (identifier: string, inside: XmlElement['inside']) =>
    xml('modalFeedback', { outcomeIdentifier: 'FEEDBACK', identifier, showHide: 'show' }, inside);
  return [
    ...options.flatMap(({ feedback: nodes }, index) =>
      nodes.length > 0 ? [feedback(letter(index), asBlocks(inlineMarkup(nodes, pictureAt)))] : [],
    ),
    ...(why.length > 0 ? [feedback('WHY', asBlocks(questionMarkup(why, pictureAt)))] : []),
  ];
}
