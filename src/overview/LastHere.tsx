/** A few faces: whoever was here last. */
import Skeleton from "@mui/material/Skeleton";
import { useTranslate } from "ra-core";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { ButtonLink } from "../layout/ButtonLink";
import { TimeAgo } from "../users/TimeAgo";
import { lastHere } from "./count";
import { FaceList, FaceRow } from "./FaceRow";
import { Panel } from "./Panel";
import { useListLink } from "./useListLink";

export const LastHere = ({ users }: { users: readonly User[] | undefined }) => {
  const translate = useTranslate();
  const { sortable } = useBackend().users;
  const toList = useListLink();
  const shown = users && lastHere(users, most);
  return (
    <Panel
      title={translate("overview.recent.title")}
      action={
        sortable.includes("lastSeenAt") && (
          <ButtonLink
            size="small"
            to={toList({}, { field: "lastSeenAt", order: "DESC" })}
            aria-label={translate("overview.recent.allLabel")}
          >
            {translate("overview.recent.all")}
          </ButtonLink>
        )
      }
    >
      {shown?.length === 0 && translate("overview.recent.nobody")}
      <FaceList>
        {shown?.map((user) => (
          <FaceRow key={user.id} user={user} end={<TimeAgo at={user.lastSeenAt} never="" />} />
        ))}
        {!users &&
          Array.from({ length: most }, (_, index) => (
            <li key={index}>
              <Skeleton variant="circular" width={32} height={32} />
              <Skeleton width="60%" />
            </li>
          ))}
      </FaceList>
    </Panel>
  );
};

const most = 6;
