/** The two notices about versions, each with what can be done about it. */
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useCloseNotification, useTranslate } from "ra-core";
import { type ReactNode, useState } from "react";
import { leaveBy } from "../layout/leaving";
import { ownVersion, releases } from "./versions";

export const NewerNotice = () => {
  const translate = useTranslate();
  return (
    <Notice
      text={translate("news.newer")}
      action={translate("news.reload")}
      onAct={() => leaveBy(() => location.reload())}
    />
  );
};

export const UpdatedNotice = () => {
  const translate = useTranslate();
  const close = useCloseNotification();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Notice
        text={translate("news.updated", { version: ownVersion })}
        action={translate("news.look")}
        onAct={() => setOpen(true)}
      />
      <NewsDialog isOpen={isOpen} onClose={close} />
    </>
  );
};

interface NoticeProps {
  text: string;
  action: string;
  onAct: () => void;
}

const Notice = ({ text, action, onAct }: NoticeProps): ReactNode => (
  <Stack direction="row" sx={{ alignItems: "center", gap: 1 }}>
    <span>{text}</span>
    <Button
      color="inherit"
      size="small"
      onClick={onAct}
      sx={{ marginInlineStart: "auto", fontWeight: 700, textDecoration: "underline", flexShrink: 0 }}
    >
      {action}
    </Button>
  </Stack>
);

const NewsDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <Dialog open={isOpen} onClose={onClose} aria-labelledby="news-title" maxWidth="xs" fullWidth>
      <DialogTitle id="news-title">{translate("news.title")}</DialogTitle>
      <DialogContent>
        {releases.map(({ version, highlights }) => (
          <section key={version}>
            <Typography variant="h3" component="h3">
              {translate("news.version", { version })}
            </Typography>
            <Stack component="ul" sx={{ gap: 1, paddingInlineStart: 2.5 }}>
              {highlights.map((name) => (
                <li key={name}>{translate(`news.versions.${version.replace(".", "_")}.${name}`)}</li>
              ))}
            </Stack>
          </section>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("news.close")}</Button>
      </DialogActions>
    </Dialog>
  );
};
