/** What the server silently did not take of a save: what was asked, and what it has now. */
import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import { useTranslate } from "ra-core";
import type { ReactNode } from "react";
import type { SettingsDocument } from "../backends/backend";
import { TwoValues } from "./TwoValues";

export interface NotTaken {
  source: string;
  asked: unknown;
  kept: unknown;
  /** The other halves of the value, where it has any. */
  documents: { asked: SettingsDocument; kept: SettingsDocument };
}

export interface NotTakenPanelProps {
  list: readonly NotTaken[];
  labelOf(source: string): string;
  /** `document`: the other halves of the value, where it has any. */
  renderValue(source: string, value: unknown, document?: SettingsDocument): ReactNode;
  close(): void;
}

export const NotTakenPanel = ({ list, labelOf, renderValue, close }: NotTakenPanelProps) => {
  const translate = useTranslate();
  return (
    <Alert
      severity="warning"
      onClose={close}
      closeText={translate("notTaken.close")}
      sx={{ marginBlockEnd: 3 }}
    >
      <AlertTitle>{translate("notTaken.title")}</AlertTitle>
      {translate("notTaken.text")}
      <Box component="ul" sx={{ marginBlock: 1, paddingInlineStart: 2.5 }}>
        {list.map(({ source, asked, kept, documents }) => (
          <TwoValues
            key={source}
            label={labelOf(source)}
            values={[
              [translate("notTaken.asked"), renderValue(source, asked, documents.asked)],
              [translate("notTaken.kept"), renderValue(source, kept, documents.kept)],
            ]}
          />
        ))}
      </Box>
    </Alert>
  );
};
