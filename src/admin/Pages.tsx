/** The map: which address shows which page. */
import { CoreAdminUI, CustomRoutes, Resource } from "react-admin";
import { Navigate, Route } from "react-router";
import type { Session } from "../backends/backend";
import { Layout } from "../layout/Layout";
import { users } from "../users";
import { AccessDenied } from "./AccessDenied";
import { useAdminApp } from "./AdminAppContext";
import { AdministratorsOnly } from "./AdministratorsOnly";
import { useSession } from "./BackendContext";
import { ErrorPage } from "./ErrorPage";
import {
  AccessPage,
  BulkEditPage,
  HouseholdPage,
  ImportPage,
  JournalPage,
  LockSettingPage,
  OverviewPage,
  ProfilePage,
  TemplatePages,
} from "./lazyPages";
import { NotFound } from "./NotFound";

export const Pages = () => (
  <CoreAdminUI
    disableTelemetry
    title="Usher"
    layout={Layout}
    catchAll={NotFound}
    error={ErrorPage}
    accessDenied={AccessDenied}
    loginPage={false}
  >
    <Resource {...users} />
    <CustomRoutes>
      <Route path="/" element={<Home />} />
      <Route path="/profile/:tab?" element={<ProfilePage />} />
      <Route path="/household" element={<HouseholdPage />} />
      <Route path="/lock" element={<LockSettingPage />} />
      <Route
        path="/users/edit"
        element={
          <AdministratorsOnly>
            <BulkEditPage />
          </AdministratorsOnly>
        }
      />
      <Route
        path="/overview"
        element={
          <AdministratorsOnly>
            <OverviewPage />
          </AdministratorsOnly>
        }
      />
      <Route
        path="/journal"
        element={
          <AdministratorsOnly>
            <JournalPage />
          </AdministratorsOnly>
        }
      />
      <Route
        path="/templates/*"
        element={
          <AdministratorsOnly>
            <TemplatePages />
          </AdministratorsOnly>
        }
      />
      <Route
        path="/import"
        element={
          <AdministratorsOnly>
            <ImportPage />
          </AdministratorsOnly>
        }
      />
      <Route
        path="/access"
        element={
          <AdministratorsOnly>
            <AccessPage />
          </AdministratorsOnly>
        }
      />
    </CustomRoutes>
  </CoreAdminUI>
);

const Home = () => {
  const { connection } = useAdminApp();
  return <Navigate replace to={`/${connection.id}/${firstPageOf(useSession())}`} />;
};

const firstPageOf = ({ isAdmin, isManaged }: Session) => {
  if (isManaged) return "household";
  return isAdmin ? "users" : "profile";
};
