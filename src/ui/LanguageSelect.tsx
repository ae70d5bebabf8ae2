/** The language of the page, by the names that its speakers know. */
import { useState } from "react";
import { useI18n } from "../i18n/I18nContext";
import { chooseLanguage } from "../i18n/language";
import { languages } from "../i18n/languages";

export const LanguageSelect = () => {
  const i18n = useI18n();
  const { translate } = i18n;
  const [failed, setFailed] = useState("");
  const choose = async (locale: string) => {
    setFailed("");
    try {
      await chooseLanguage(i18n, locale);
    } catch {
      setFailed(locale);
    }
  };
  return (
    <>
      <select
        className="u-select"
        aria-label={translate("language.label")}
        value={i18n.getLanguage()}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        {languages.map(({ locale, name }) => (
          <option key={locale} value={locale} lang={locale}>
            {name}
          </option>
        ))}
      </select>
      {failed && (
        <span role="alert" className="u-note" data-error>
          {translate("language.failed", { language: nameOf(failed) })}
        </span>
      )}
    </>
  );
};

const nameOf = (locale: string) => languages.find((language) => language.locale === locale)?.name;
