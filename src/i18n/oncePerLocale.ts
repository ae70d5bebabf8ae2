/** Making a format takes longer than a row of a list: one for each language is enough. */
export const oncePerLocale = <Format>(create: (locale: string) => Format) => {
  const made = new Map<string, Format>();
  return (locale: string): Format => {
    const format = made.get(locale) ?? create(locale);
    made.set(locale, format);
    return format;
  };
};
