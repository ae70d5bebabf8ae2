/** An entry of a menu that opens the choice of languages, by the names that their speakers know. */
import Check from "@mui/icons-material/Check";
import Translate from "@mui/icons-material/Translate";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { useNotify, useTranslate } from "react-admin";
import { useAdminApp } from "../admin/AdminAppContext";
import { chooseLanguage } from "../i18n/language";
import { languages } from "../i18n/languages";
import { useMenu } from "./useMenu";

export const LanguageMenu = ({ onDone }: { onDone: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { i18n } = useAdminApp();
  const { buttonProps, menuProps, close } = useMenu("language-menu");
  const chosen = languages.find(({ locale }) => locale === i18n.getLanguage());
  const choose = async ({ locale, name }: (typeof languages)[number]) => {
    close();
    onDone();
    try {
      await chooseLanguage(i18n, locale);
    } catch {
      notify("language.failed", { type: "error", messageArgs: { language: name } });
    }
  };
  return (
    <>
      <MenuItem {...buttonProps} sx={{ gap: 1.5 }}>
        <Translate fontSize="small" />
        {/* Read as two words. */}
        {`${translate("language.label")} `}
        <span lang={chosen?.locale} style={{ marginInlineStart: "auto", opacity: 0.75 }}>
          {chosen?.name}
        </span>
      </MenuItem>
      <Menu {...menuProps} slotProps={{ ...menuProps.slotProps, paper: { sx: { maxHeight: "70vh" } } }}>
        {languages.map((language) => (
          <MenuItem
            key={language.locale}
            role="menuitemradio"
            lang={language.locale}
            selected={language === chosen}
            aria-checked={language === chosen}
            onClick={() => void choose(language)}
            sx={{ gap: 1.5 }}
          >
            {language.name}
            <Check
              fontSize="small"
              sx={{ marginInlineStart: "auto", visibility: language === chosen ? "visible" : "hidden" }}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
