/**
 * How a message is said in another language. In its texts 「」 stands for the names that the English sentence quotes,
 * # for the number it begins with, and $1, $2 … for what `when` finds in it.
 */
export interface MessagePattern {
  reason: string;
  hint?: string;
  /** Where a rule has several sentences: the English one that this is for. */
  when?: RegExp;
}

/** By rule; the first pattern that fits is taken. */
export type MessagePatterns = Readonly<Record<string, MessagePattern | readonly MessagePattern[]>>;

/** As many sentences as there are in a list. */
type Sentences<List extends readonly unknown[]> = { readonly [Place in keyof List]: MessagePattern };

/** The patterns of another language, which say all that these say, in as many sentences. */
export type SamePatterns<Patterns extends MessagePatterns> = {
  readonly [Rule in keyof Patterns]: Patterns[Rule] extends readonly unknown[]
    ? Sentences<Patterns[Rule]>
    : MessagePattern;
};
