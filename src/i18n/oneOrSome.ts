/**
 * The key of a text that names somebody who is alone, and counts where there are more. Two texts, because in
 * many a language the form for one also stands for 21, and in others there is no such form.
 */
export const oneOrSome = (key: string, count: number): string => `${key}.${count === 1 ? "one" : "some"}`;
