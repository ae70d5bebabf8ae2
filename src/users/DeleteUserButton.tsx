/** Deletes a user for good, after saying what is lost. Where a rule forbids it, says which. */
import DeleteOutlined from "@mui/icons-material/DeleteOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { Suspense, useId, useState } from "react";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { removalOf } from "../household/removal";
import { usePageActions } from "../keyboard/pageActions";
import { lazyPart } from "../settings/lazyPart";
import { useVerdict } from "../settings/useVerdict";

const loadDialog = async () => ({ default: (await import("./DeleteUserDialog")).DeleteUserDialog });
const DeleteUserDialog = lazyPart(loadDialog);

export const DeleteUserButton = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const backend = useBackend();
  const reasonId = useId();
  const verdict = useVerdict("remove", user);
  const [isOpen, setOpen] = useState(false);
  const reason = verdict?.allowed === false ? translate(`rules.${verdict.rule}`) : undefined;
  const label = translate(`${removalOf(backend, user).texts}.button`);
  usePageActions(
    verdict ? [{ name: "delete", label, kind: "danger", reason, run: () => setOpen(true) }] : [],
  );
  return (
    <Box>
      <Button
        variant="outlined"
        color="error"
        startIcon={<DeleteOutlined />}
        disabled={!verdict?.allowed}
        onClick={() => setOpen(true)}
        onMouseEnter={prefetch}
        onFocus={prefetch}
        {...(reason && { "aria-describedby": reasonId })}
        sx={{ "&:not(.Mui-disabled)": { color: "error.main", borderColor: "error.main" } }}
      >
        {label}
      </Button>
      {reason && (
        <Typography id={reasonId} variant="body2" color="text.secondary" sx={{ marginBlockStart: 1 }}>
          {reason}
        </Typography>
      )}
      {isOpen && (
        <Suspense>
          <DeleteUserDialog user={user} close={() => setOpen(false)} />
        </Suspense>
      )}
    </Box>
  );
};

const prefetch = () => void loadDialog().catch(() => undefined); // whoever opens it is told
