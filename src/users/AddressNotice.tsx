/** Tells which part of the address made no sense and was left out. */
import Close from "@mui/icons-material/Close";
import InfoOutlined from "@mui/icons-material/InfoOutlined";
import { useTranslate } from "react-admin";
import { joinList } from "../i18n/lists";
import { useLocale } from "../i18n/useLocale";
import type { AddressProblem } from "./listAddress";
import { Notice } from "./Notice";

export interface AddressNoticeProps {
  problems: readonly AddressProblem[];
  onClose: () => void;
}

export const AddressNotice = ({ problems, onClose }: AddressNoticeProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  if (!problems.length) return null;
  const parts = problems.map(({ part, value }) => translate("list.address.part", { part, value }));
  const list = joinList(locale, parts, "conjunction");
  return (
    <Notice
      role="alert"
      icon={<InfoOutlined />}
      action={{ icon: <Close fontSize="small" />, label: translate("admin.close"), onClick: onClose }}
    >
      {translate("list.address.notice", { smart_count: problems.length, parts: list })}
    </Notice>
  );
};
